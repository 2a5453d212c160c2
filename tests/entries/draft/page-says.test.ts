import { describe, expect, it } from "vitest";
import { daysOf, page, PARAGRAPH, type Parts, TITLE } from "./page-of.ts";

describe("days", () => {
  it.each<[string, Parts, readonly string[]]>([
    [
      "a change before it on the line",
      { body: `<h1>${TITLE}</h1><p>Updated 16 October 2026; first published 14 October 2026</p>` },
      ["2026-10-14"],
    ],
    [
      "a change after it, in French",
      {
        lang: "fr",
        body: `<h1>${TITLE}</h1><p>Publié le 14/10/2026 à 18:05 - Mis à jour le 16/10/2026</p>`,
      },
      ["2026-10-14"],
    ],
    [
      "a labelled change",
      {
        body: `<article><h1>${TITLE}</h1><span>Updated <time datetime="2026-10-16">16</time></span> <span>Published <time datetime="2026-10-14">14</time></span></article>`,
      },
      ["2026-10-14"],
    ],
    [
      "words after the date, in Japanese",
      {
        lang: "ja",
        body: `<h1>${TITLE}</h1><p>2026年10月16日 9:00 更新</p><p>2026年10月14日 18:05 公開</p>`,
      },
      ["2026-10-14"],
    ],
    [
      "Turkish labels",
      {
        lang: "tr",
        body: `<h1>${TITLE}</h1><p>Giriş: 14.10.2026 - 18:05 Güncelleme: 16.10.2026</p>`,
      },
      ["2026-10-14"],
    ],
    [
      "only a change",
      {
        body: `<h1>${TITLE}</h1><p>Last updated: October 16, 2026</p>`,
        head: '<meta property="article:modified_time" content="2026-10-16T09:00:00Z">',
      },
      [],
    ],
    [
      "today's date above the headline",
      {
        body: `<header>Sunday, November 29, 2026</header><h1>${TITLE}</h1><p>By A. Writer | Posted October 14, 2026</p>`,
      },
      ["2026-10-14"],
    ],
    [
      "another article's date next to it",
      {
        body: `<aside><time datetime="2026-10-01">1</time></aside><h1>${TITLE}</h1><p>October 14, 2026</p>`,
      },
      ["2026-10-14"],
    ],
    [
      "metadata of two articles, the second being its own",
      {
        head: `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Another","datePublished":"2026-09-01"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-10-14T23:30:00-04:00","dateModified":"2026-10-16"}]</script>`,
      },
      ["2026-10-14"],
    ],
    [
      "a day in UTC, and that of the URL",
      {
        head: '<link rel="canonical" href="https://gazette.example/2026/10/14/x"><meta property="article:published_time" content="2026-10-15T01:00:00Z">',
      },
      ["2026-10-15", "2026-10-14"],
    ],
    [
      "its parts in separate boxes",
      {
        body: `<div class="time"><span><em> 2026</em></span> <span><em>10</em>/<em>14</em></span> <span>18:05:11</span></div><h1>${TITLE}</h1>`,
      },
      ["2026-10-14"],
    ],
    [
      'a change before it in Chinese, both labelled "time"',
      { lang: "zh", body: `<h1>${TITLE}</h1><p>更新时间：2026-10-16 发布时间：2026-10-14</p>` },
      ["2026-10-14"],
    ],
    [
      "two calendars in Arabic",
      { lang: "ar", body: `<h1>${TITLE}</h1><p>الأربعاء 1448/5/3 هـ الموافق 2026/10/14 م</p>` },
      ["2026-10-14"],
    ],
    [
      "the day of an archived copy next to it",
      {
        body: `<div>This is Google&#39;s cache of <a href="https://gazette.example/2026/10/14/x">it</a>. It is a snapshot of the page as it appeared on 15 Oct 2026.</div><h1>${TITLE}</h1>`,
      },
      ["2026-10-14"],
    ],
    [
      "a page that has grown since it was created",
      {
        head: '<meta name="generator" content="MediaWiki 1.45"><script type="application/ld+json">{"@type":"Article","datePublished":"2025-01-28","dateModified":"2026-10-14"}</script>',
      },
      ["2025-01-28", "../2026-10-14"],
    ],
    [
      "day and month in an unknown order",
      { body: `<h1>${TITLE}</h1><p>03/04/2026</p>` },
      ["2026-04-03", "2026-03-04"],
    ],
    [
      "the same in a country with a known order",
      { lang: "en-GB", body: `<h1>${TITLE}</h1><p>03/04/2026</p>` },
      ["2026-04-03"],
    ],
  ])("%s", (_, parts, days) => {
    expect(daysOf(page(parts))).toEqual(days);
  });
});

describe("headlines and publishers", () => {
  it.each<[string, Parts, string | undefined]>([
    ["a bar", { title: `${TITLE} | Gulf Courier` }, "Gulf Courier"],
    ["a dash", { title: `${TITLE} — Gulf Courier` }, "Gulf Courier"],
    ["before the headline", { title: `Gulf Courier | ${TITLE}` }, "Gulf Courier"],
    ["before a colon", { title: `Gulf Courier: ${TITLE}` }, "Gulf Courier"],
    ["after a section and two dashes", { title: `${TITLE}--国际--港口网` }, "港口网"],
    [
      "an id in the metadata",
      {
        head: `<script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"وكالة المرفأ"},{"@type":"NewsArticle","publisher":{"@id":"#o"}}]}</script>`,
      },
      "وكالة المرفأ",
    ],
    ["an underscore, in Chinese", { title: `${TITLE}_港口通讯` }, "港口通讯"],
    [
      "the host's name in the dateline",
      {
        head: '<link rel="canonical" href="https://www.gulfcourier.example/x">',
        body: `<h1>${TITLE}</h1><p>MASERU, Oct. 14 (Gulf Courier) - ${PARAGRAPH}</p>`,
      },
      "Gulf Courier",
    ],
    ["nothing", {}, undefined],
  ])("%s", (_, parts, publisher) => {
    expect(page(parts)).toMatchObject({ title: TITLE, publisher });
  });

  it("does not take a page's topic for its headline", () => {
    const head =
      '<script type="application/ld+json">{"@type":"Article","headline":"list article","name":"x"}</script>';
    expect(page({ head, title: `${TITLE} - Pedia` }).title).toBe(TITLE);
  });
});
