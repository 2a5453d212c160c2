// The ways in which pages of many languages and systems write the day of publication: all of them 14 October 2026.
import { expect, it } from "vitest";
import { daysOf, page, type Parts, TITLE } from "./page-of.ts";

const written = (line: string, lang = "en", head = ""): Parts => ({
  lang,
  head,
  body: `<article><h1>${TITLE}</h1>${line}</article>`,
});

const PAGES: readonly (readonly [name: string, parts: Parts])[] = [
  ["de", written("<p>Von Max Muster, Veröffentlicht am 14. Oktober 2026, 18:05 Uhr</p>", "de")],
  ["de time", written("<p>14.10.2026, 18.05 Uhr | Aktualisiert: 16.10.2026</p>", "de")],
  ["es", written("<p>Publicado el 14 de octubre de 2026 a las 18:05</p>", "es")],
  ["es act", written("<p>14/10/2026 - 18:05 | Actualizado 16/10/2026</p>", "es")],
  ["es abbreviated", written("<p>14 oct. 2026 · 18:05</p>", "es")],
  ["es in words", written("<p>Madrid, catorce de octubre de 2026</p>", "es")],
  ["pt in words", written("<p>Brasília, quatorze de outubro de 2026</p>", "pt")],
  ["fr in words", written("<p>Paris, quatorze octobre 2026</p>", "fr")],
  ["en in words", written("<p>Done on the fourteenth of October 2026</p>")],
  ["en counted", written("<p>14 October 2026, the second October 2025 has not seen</p>")],
  [
    "created before",
    written(
      "",
      "en",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","dateCreated":"2026-10-13","datePublished":"2026-10-14"}</script>`,
    ),
  ],
  [
    "printed later",
    {
      body: `<div>10/20/26, 9:14 AM</div><div>${TITLE}</div><h1>${TITLE}</h1><p>October 14, 2026</p>`,
    },
  ],
  ["pt", written("<p>Publicado em 14 de outubro de 2026 às 18h05</p>", "pt")],
  ["pt short", written("<p>14.out.2026 às 18h05</p>", "pt")],
  ["it", written("<p>Pubblicato il 14 ottobre 2026 alle 18:05</p>", "it")],
  ["it agg", written("<p>14 Ottobre 2026 (modifica il 16 ottobre 2026 | 09:00)</p>", "it")],
  ["nl", written("<p>Gepubliceerd op 14 oktober 2026 om 18.05 uur</p>", "nl")],
  ["sv", written("<p>Publicerad 14 oktober 2026 kl. 18.05. Uppdaterad 16 oktober 2026</p>", "sv")],
  ["no", written("<p>Publisert: 14. oktober 2026 18:05</p>", "no")],
  ["da", written("<p>Offentliggjort 14. okt. 2026 kl. 18.05</p>", "da")],
  ["fi", written("<p>Julkaistu 14.10.2026 18:05</p>", "fi")],
  ["pl", written("<p>Opublikowano: 14 października 2026, 18:05</p>", "pl")],
  ["cs", written("<p>Zveřejněno 14. října 2026</p>", "cs")],
  ["cs2", written("<p>14. 10. 2026 18:05</p>", "cs")],
  ["sk", written("<p>Publikované 14. októbra 2026</p>", "sk")],
  ["hu", written("<p>2026. október 14. 18:05</p>", "hu")],
  ["ro", written("<p>Publicat: 14 octombrie 2026, 18:05</p>", "ro")],
  ["bg", written("<p>Публикувано на 14 октомври 2026 г.</p>", "bg")],
  ["sr", written("<p>Objavljeno: 14. oktobar 2026.</p>", "sr")],
  ["hr", written("<p>Objavljeno 14. listopada 2026.</p>", "hr")],
  ["el", written("<p>Δημοσιεύτηκε: 14 Οκτωβρίου 2026, 18:05</p>", "el")],
  ["tr", written("<p>Yayınlanma Tarihi: 14 Ekim 2026 18:05</p>", "tr")],
  ["ru", written("<p>Опубликовано 14 октября 2026, 18:05</p>", "ru")],
  ["ru short", written("<p>18:05 14.10.2026 (обновлено: 09:00 16.10.2026)</p>", "ru")],
  ["uk", written("<p>14 жовтня 2026, 18:05</p>", "uk")],
  ["ar", written("<p>نشر في: 14 أكتوبر 2026</p>", "ar")],
  ["ar digits", written("<p>تاريخ النشر: ١٤ أكتوبر/تشرين الأول ٢٠٢٦</p>", "ar")],
  ["ar levant", written("<p>١٤ تشرين الأول ٢٠٢٦</p>", "ar")],
  ["fa", written("<p>تاریخ انتشار: ۲۲ مهر ۱۴۰۵ - ۱۸:۰۵</p>", "fa")],
  ["he", written("<p>פורסם: 14 באוקטובר 2026</p>", "he")],
  ["hi", written("<p>प्रकाशित: 14 अक्टूबर 2026, 18:05</p>", "hi")],
  ["bn", written("<p>প্রকাশ: ১৪ অক্টোবর ২০২৬, ১৮:০৫</p>", "bn")],
  ["ur", written("<p>شائع 14 اکتوبر 2026</p>", "ur")],
  ["th", written("<p>เผยแพร่ 14 ตุลาคม 2569 เวลา 18:05 น.</p>", "th")],
  ["vi", written("<p>Thứ tư, 14/10/2026, 18:05 (GMT+7)</p>", "vi")],
  ["id", written("<p>Rabu, 14 Oktober 2026 | 18:05 WIB</p>", "id")],
  ["ms", written("<p>Diterbitkan pada 14 Okt 2026</p>", "ms")],
  ["zh", written("<p>发布时间：2026年10月14日 18:05 来源：新华社</p>", "zh")],
  ["zh dash", written("<p>2026-10-14 18:05:00 来源: 外交部</p>", "zh")],
  ["zh tw", written("<p>發布時間：2026/10/14 18:05 更新時間：2026/10/16</p>", "zh-TW")],
  ["zh roc", written("<p>中華民國115年10月14日</p>", "zh-TW")],
  ["zh numerals", written("<p>二〇二六年十月十四日</p>", "zh")],
  ["ja", written("<p>2026年10月14日 18時05分</p>", "ja")],
  ["ja era", written("<p>令和8年10月14日</p>", "ja")],
  ["ko", written("<p>입력 2026.10.14. 오후 6:05 수정 2026.10.16.</p>", "ko")],
  ["ko2", written("<p>등록 2026-10-14 18:05</p>", "ko")],
  ["mn", written("<p>2026 оны 10-р сарын 14</p>", "mn")],
  ["kk", written("<p>14 қазан 2026</p>", "kk")],
  ["sw", written("<p>Imechapishwa 14 Oktoba 2026</p>", "sw")],
  ["am gregorian", written("<p>ኦክቶበር 14, 2026</p>", "am")],
  ["lt", written("<p>Paskelbta: 2026 m. spalio 14 d.</p>", "lt")],
  ["et", written("<p>Avaldatud: 14. oktoober 2026</p>", "et")],
  ["sl", written("<p>Objavljeno: 14. oktober 2026</p>", "sl")],
  ["is", written("<p>Birt: 14. október 2026</p>", "is")],
  ["ka", written("<p>14 ოქტომბერი 2026</p>", "ka")],
  ["hy", written("<p>14 հոկտեմբերի 2026</p>", "hy")],
  ["en ordinal", written("<p>Wednesday 14th October 2026</p>")],
  ["en dots", written("<p>Oct. 14, 2026, 6:05 p.m. ET</p>")],
  ["en iso time", written("<p>Published 2026-10-14T18:05:00+02:00</p>")],
  [
    "en at",
    written("<p>PUBLISHED 6:05 PM, October 14, 2026 | UPDATED 9:00 AM, October 16, 2026</p>"),
  ],
  ["en release", written("<p>For Immediate Release<br>October 14, 2026</p>")],
  ["en mfa", written("<p>14-10-2026</p>")],
  ["en dash month", written("<p>14-Oct-2026 18:05 IST</p>")],
  ["en posted on", written("<p>Posted On: 14 OCT 2026 6:05PM by PIB Delhi</p>")],
  ["en release id", written("<p>Release Date: 14 October 2026</p>")],
  ["meta dc", written("", "en", '<meta name="DC.date.issued" content="2026-10-14">')],
  [
    "meta parsely",
    written("", "en", '<meta name="parsely-pub-date" content="2026-10-14T18:05:00Z">'),
  ],
  [
    "meta sailthru",
    written("", "en", '<meta name="sailthru.date" content="Wed, 14 Oct 2026 18:05:00 +0200">'),
  ],
  ["meta pubdate", written("", "en", '<meta name="pubdate" content="20261014">')],
  ["meta PubDate zh", written("", "zh", '<meta name="PubDate" content="2026-10-14 18:05">')],
  ["meta publishdate", written("", "zh", '<meta name="publishdate" content="2026-10-14">')],
  [
    "meta cXense",
    written(
      "",
      "en",
      '<meta name="cXenseParse:recs:publishtime" content="2026-10-14T18:05:00+02:00">',
    ),
  ],
  [
    "meta citation",
    written("", "en", '<meta name="citation_publication_date" content="2026/10/14">'),
  ],
  [
    "meta weibo",
    written("", "zh", '<meta property="weibo:article:create_at" content="2026-10-14 18:05:00">'),
  ],
  ["meta apub", written("", "zh", '<meta name="apub:time" content="2026-10-14">')],
  [
    "itemprop",
    written('<span itemprop="datePublished" content="2026-10-14T18:05:00+02:00">x</span>'),
  ],
  [
    "itemprop time",
    written('<time itemprop="datePublished" datetime="2026-10-14">yesterday</time>'),
  ],
  ["time pubdate", written('<time pubdate datetime="2026-10-14">Wednesday</time>')],
  ["abbr", written('<abbr class="published" title="2026-10-14T18:05:00+02:00">Wednesday</abbr>')],
  [
    "hentry",
    written(
      '<span class="entry-date published">October 14, 2026</span><span class="updated">October 16, 2026</span>',
    ),
  ],
  [
    "jsonld graph",
    written(
      "",
      "en",
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"G"},{"@type":["NewsArticle"],"headline":"${TITLE}","datePublished":"2026-10-14T18:05:00+02:00"}]}</script>`,
    ),
  ],
  [
    "jsonld video",
    written(
      "",
      "en",
      `<script type="application/ld+json">{"@type":"ReportageNewsArticle","headline":"${TITLE}","datePublished":"2026-10-14"}</script>`,
    ),
  ],
  [
    "jsonld dateCreated",
    written(
      "",
      "en",
      `<script type="application/ld+json">{"@type":"Article","headline":"${TITLE}","dateCreated":"2026-10-14","dateModified":"2026-10-16"}</script>`,
    ),
  ],
  [
    "jsonld broken comma",
    written(
      "",
      "en",
      `<script type="application/ld+json">{"@type":"Article","headline":"${TITLE}","datePublished":"2026-10-14",}</script>`,
    ),
  ],
  [
    "url date",
    written("", "en", '<link rel="canonical" href="https://gazette.example/2026/oct/14/minister">'),
  ],
  [
    "url date2",
    written(
      "",
      "en",
      '<link rel="canonical" href="https://gazette.example/world/20261014-minister.html">',
    ),
  ],
  [
    "url zh",
    written(
      "",
      "zh",
      '<link rel="canonical" href="https://gazette.example/world/202610/t20261014_11234.shtml">',
    ),
  ],
  [
    "url zh2",
    written(
      "",
      "zh",
      '<link rel="canonical" href="https://gazette.example/n1/2026/1014/c1-2.html">',
    ),
  ],
  ["buddhist title", written("<p>วันที่ 14 ต.ค. 2569</p>", "th")],
  ["hijri", written("<p>الأربعاء 3 جمادى الأولى 1448 هـ - 14 أكتوبر 2026 م</p>", "ar")],
];

it.each(PAGES)("%s", (_, parts) => {
  expect(daysOf(page(parts))).toEqual(["2026-10-14"]);
});
