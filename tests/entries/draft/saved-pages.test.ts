import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { possibleDays } from "../../../src/entries/draft/choose-day.ts";
import { decodePage } from "../../../src/entries/draft/decode-page.ts";
import { otherFile } from "../../../src/entries/draft/no-article.ts";
import { type Page, readPage } from "../../../src/entries/draft/page.ts";
import { isSavedArchive, readSavedArchive } from "../../../src/entries/draft/saved-archive.ts";

const bytesOf = (name: string): Buffer => readFileSync(join("tests/entries/draft/saved", name));
const daysOf = (page: Page): readonly string[] => possibleDays(page.dates, "2026-11-29").days;

const PARAGRAPH =
  "The foreign minister was in Maseru for two days, a spokeswoman said. This paragraph is here for its length alone, and says nothing else at all. ";
const LINE = `<p>${PARAGRAPH.repeat(3)}</p>`;

interface Parts {
  readonly before?: string;
  readonly head?: string;
  readonly title?: string;
  readonly body?: string;
  readonly lang?: string;
}

const TITLE = "Minister in Maseru";

function page({
  before = "",
  head = "",
  title = TITLE,
  body = `<h1>${TITLE}</h1>`,
  lang = "en",
}: Parts): Page {
  const html = `<!doctype html>${before}<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}${LINE}</body></html>`;
  return readPage(html)!;
}

describe("encodings", () => {
  it.each([
    ["gbk-undeclared.html", "外交部长将访问莱索托和坦桑尼亚", "zh"],
    ["gbk-says-utf8.html", "外交部长将访问莱索托和坦桑尼亚", "zh"],
    ["gbk-says-latin1.html", "外交部长将访问莱索托和坦桑尼亚", "zh"],
    ["garbled.html", "外交部长将访问莱索托和坦桑尼亚", "zh"],
    ["big5-undeclared.html", "外交部長將訪問賴索托", "zh"],
    ["sjis-undeclared.html", "外相、レソト訪問へ", "ja"],
    ["cp1251-says-utf8.html", "Министр посетит Лесото", "ru"],
    ["koi8-undeclared.html", "Министр посетит Лесото", "ru"],
    ["utf8-says-latin1.html", "Le ministre ira à Maseru – étape ajoutée", "fr"],
    ["utf16.html", "Minister to visit Maseru", "en"],
  ])("%s is read", (name, title, language) => {
    const read = readPage(decodePage(bytesOf(name)))!;
    expect(read).toMatchObject({ title, language, isNone: undefined });
    expect(daysOf(read)).toEqual(["2026-01-07"]);
  });
});

describe("pages saved whole", () => {
  it.each([
    [
      "blink.mhtml",
      "Minister to visit Maseru",
      "https://gazette.example/2026/01/07/maseru.html",
      "The Example Gazette",
    ],
    [
      "explorer.mht",
      "外交部长将访问莱索托和坦桑尼亚",
      "https://ministry.example/web/202601/t20260107_123.shtml",
      undefined,
    ],
  ])("%s", async (name, title, address, publisher) => {
    const bytes = bytesOf(name);
    expect(isSavedArchive(bytes)).toBe(true);
    const saved = (await readSavedArchive(bytes))!;
    const read = readPage(decodePage(saved.bytes, saved.contentType), { known: [saved.address!] })!;
    expect(read).toMatchObject({ title, address, publisher });
    expect(daysOf(read)).toEqual(["2026-01-07"]);
    if (publisher !== undefined) expect(read.text).toContain("Maseru — and nowhere else —");
  });
});

const HERE = "https://gazette.example/world/maseru";

describe("addresses", () => {
  it.each<[string, Parts]>([
    ["canonical, without tracking", { head: `<link rel="canonical" href="${HERE}?utm_source=x">` }],
    [
      "mainEntityOfPage",
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"${HERE}"}}</script>`,
      },
    ],
    [
      "a path, of the host that other data name",
      {
        head: `<link rel="canonical" href="/world/maseru"><meta property="og:url" content="https://gazette.example/">`,
      },
    ],
    ["a browser's note", { before: `<!-- saved from url=(0036)${HERE} -->` }],
    [
      "a program's note",
      {
        before: `<!--\n Page saved with SingleFile \n url: ${HERE} \n saved date: Sun Nov 29 2026\n-->`,
      },
    ],
    [
      "a mirror's note",
      {
        before: "<!-- Mirrored from gazette.example/world/maseru by HTTrack Website Copier/3.x -->",
      },
    ],
    [
      "a cache of short pages",
      {
        before:
          "<!-- saved from url=(0066)https://gazette-example.cdn.ampproject.org/c/s/gazette.example/world/maseru -->",
      },
    ],
    [
      "a translator",
      {
        before:
          "<!-- saved from url=(0066)https://gazette-example.translate.goog/world/maseru?_x_tr_sl=fr&_x_tr_tl=en -->",
      },
    ],
  ])("%s", (_, parts) => {
    expect(page(parts)).toMatchObject({ address: HERE, archived: undefined });
  });

  const WAYBACK = `https://web.archive.org/web/20261015120000/${HERE}`;
  it.each<[string, Parts, string]>([
    ["canonical of a copy", { head: `<link rel="canonical" href="${WAYBACK}">` }, WAYBACK],
    [
      "own canonical, saved from a copy",
      {
        before: `<!-- saved from url=(0081)${WAYBACK} -->`,
        head: `<link rel="canonical" href="${HERE}">`,
      },
      WAYBACK,
    ],
    [
      "an archive's script alone",
      {
        head: `<script>__wm.wombat("${HERE}","20261015120000","https://web.archive.org/","web")</script>`,
      },
      WAYBACK,
    ],
    [
      "a national archive",
      {
        head: `<link rel="canonical" href="https://webarchive.nationalarchives.gov.uk/ukgwa/20261015120000/${HERE}">`,
      },
      `https://webarchive.nationalarchives.gov.uk/ukgwa/20261015120000/${HERE}`,
    ],
    [
      "a collection's number before the second",
      {
        head: `<link rel="canonical" href="https://wayback.archive-it.org/4321/20261015120000/${HERE}">`,
      },
      `https://wayback.archive-it.org/4321/20261015120000/${HERE}`,
    ],
    [
      "a bare host after the second",
      {
        head: `<link rel="canonical" href="https://arquivo.pt/wayback/20261015120000/gazette.example/world/maseru">`,
      },
      "https://arquivo.pt/wayback/20261015120000/gazette.example/world/maseru",
    ],
    [
      "a dotted date",
      {
        head: `<link rel="canonical" href="https://archive.ph/2026.10.15-120000/${HERE}"><meta property="og:url" content="https://archive.ph/AbCdE">`,
      },
      `https://archive.ph/2026.10.15-120000/${HERE}`,
    ],
    [
      "a short name, and the page's address in a box",
      {
        before: "<!-- saved from url=(0023)https://archive.is/AbCdE -->",
        body: `<form action="https://archive.is/search/"><input name="q" value="${HERE}"></form><h1>${TITLE}</h1>`,
      },
      "https://archive.is/AbCdE",
    ],
  ])("%s is a copy, and the page's own address is told", (_, parts, archived) => {
    expect(page(parts)).toMatchObject({ address: HERE, archived });
  });

  it("takes no article for a copy because there is a year in its address", () => {
    const own = "https://gazette.example/2026/index.php/maseru";
    expect(page({ head: `<link rel="canonical" href="${own}">` })).toMatchObject({
      address: own,
      archived: undefined,
    });
  });
});

describe("days", () => {
  it.each<[string, Parts, readonly string[]]>([
    [
      "a change before it in the line",
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
      "a change marked so",
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
      "another article's date beside it",
      {
        body: `<aside><time datetime="2026-10-01">1</time></aside><h1>${TITLE}</h1><p>October 14, 2026</p>`,
      },
      ["2026-10-14"],
    ],
    [
      "data of two articles, the second its own",
      {
        head: `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Another","datePublished":"2026-09-01"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-10-14T23:30:00-04:00","dateModified":"2026-10-16"}]</script>`,
      },
      ["2026-10-14"],
    ],
    [
      "Greenwich's day and that of the address",
      {
        head: '<link rel="canonical" href="https://gazette.example/2026/10/14/x"><meta property="article:published_time" content="2026-10-15T01:00:00Z">',
      },
      ["2026-10-15", "2026-10-14"],
    ],
    [
      "day and month that may be swapped",
      { body: `<h1>${TITLE}</h1><p>03/04/2026</p>` },
      ["2026-04-03", "2026-03-04"],
    ],
    [
      "the same in a country that says which",
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
    ["before the headline", { title: `Gulf Courier: x | ${TITLE}` }, "Gulf Courier: x"],
    [
      "an id in the data",
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

  it("does not take what a page is about for its headline", () => {
    const head =
      '<script type="application/ld+json">{"@type":"Article","headline":"list article","name":"x"}</script>';
    expect(page({ head, title: `${TITLE} - Pedia` }).title).toBe(TITLE);
  });
});

describe("what is no article", () => {
  const none = (title: string, body: string, lang = "en"): string | undefined =>
    readPage(
      `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
    )!.isNone;

  it.each([
    [
      "404 Not Found | Gazette",
      "<h1>Page not found</h1><p>The page you are looking for may have been moved.</p>",
      "en",
    ],
    [
      "Seite nicht gefunden - Kurier",
      "<h1>Seite nicht gefunden</h1><p>Zurück zur Startseite.</p>",
      "de",
    ],
    [
      "Le Courrier",
      "<h1>Oups ! Cette page est introuvable</h1><p>La page que vous cherchez a été déplacée.</p><p>Retour à l'accueil</p>",
      "fr",
    ],
    ["您访问的页面不存在", "<p>对不起，您访问的页面不存在或已删除！5秒后返回首页</p>", "zh"],
    ["Ошибка 404", "<h1>Страница не найдена</h1><p>Вернитесь на главную.</p>", "ru"],
    [
      "الصفحة غير موجودة",
      "<h1>عذرا</h1><p>الصفحة غير موجودة أو تم نقلها. العودة إلى الرئيسية</p>",
      "ar",
    ],
    ["Page not found", `<h1>Page not found</h1><section>${LINE}</section>`, "en"],
    [
      "お探しのページが見つかりません",
      "<p>ページは移動したか、削除されました。トップへ戻る</p>",
      "ja",
    ],
  ])("%s", (title, body, lang) => {
    expect(none(title, body, lang)).toBe("it says that the page was not found");
  });

  it.each([
    [
      "Bitte stimmen Sie zu | Kurier",
      `<h1>Ihre Privatsphäre ist uns wichtig</h1><p>${"Wir und unsere Partner speichern Cookies. Mit Ihrer Zustimmung verarbeiten wir Daten. ".repeat(9)}</p>`,
      "de",
    ],
    [
      "Prima di continuare",
      "<h1>Il Corriere</h1><p>Noi e i nostri partner utilizziamo cookie. Il tuo consenso vale per i dati.</p>",
      "it",
    ],
    [
      TITLE,
      "<div><h2>We value your privacy</h2><p>We and our 842 partners store cookies.</p><p>With your consent we process personal data.</p><p>Our partners use cookies to measure.</p></div>",
      "en",
    ],
  ])("a request for cookies: %s", (title, body, lang) => {
    expect(none(title, body, lang)).toBe("it is a request to agree to cookies");
  });

  it.each([
    [
      "Just a moment...",
      "<p>Verifying you are human. Enable JavaScript and cookies to continue</p>",
    ],
    [
      "Access Denied",
      "<h1>Access Denied</h1><p>You don't have permission to access this page.</p>",
    ],
  ])("a guard: %s", (title, body) => {
    expect(none(title, body)).toBe("its host asks whether it is a browser that reads it");
  });

  it("is told from an article that has a notice, or is about such things", () => {
    const notice =
      "<div><p>We use cookies. With your consent our partners process personal data.</p></div>";
    expect(
      page({ body: `${notice}<article><h1>${TITLE}</h1>${LINE}</article>` }).isNone,
    ).toBeUndefined();
    const about = page({
      title: "Plane of the minister not found",
      body: "<h1>Plane of the minister not found</h1><p>October 14, 2026</p>",
    });
    expect(about.isNone).toBeUndefined();
    const privacy = page({
      title: "Ministers agree on cookie consent",
      body: "<h1>Ministers agree on cookie consent</h1>",
    });
    expect(privacy.isNone).toBeUndefined();
  });

  it("knows files that are no pages by their first bytes", () => {
    expect(otherFile(Buffer.from("%PDF-1.7\n"))).toBe("a PDF");
    expect(otherFile(Buffer.from("\uFEFF%PDF-1.7\n"))).toBe("a PDF");
    expect(otherFile(Buffer.from("PK\u0003\u0004x"))).toBe("an archive or an office document");
    expect(otherFile(Buffer.from("<!doctype html>"))).toBeUndefined();
  });
});

describe("a text without markup", () => {
  it("has its headline in the first line, and a day beside it", () => {
    const read = readPage(
      `${TITLE}\nOctober 14, 2026\n${HERE}\n\nThe minister left Maseru for Addis Ababa.`,
    )!;
    expect(read).toMatchObject({ title: TITLE, language: "en", address: HERE });
    expect(daysOf(read)).toEqual(["2026-10-14"]);
  });
});
