// Pages whose markup is misleading: print views, documents from programs, copies.
import { expect, it } from "vitest";
import { readPage } from "../../../src/entries/draft/page.ts";
import { daysOf, HERE, LINE, page, TITLE } from "./page-of.ts";

it.each([
  ["?print=1", ""],
  ["?id=7&print=true", "?id=7"],
  ["?view=print&id=7", "?id=7"],
  ["?printable=yes&utm_source=x", ""],
  ["?view=7", "?view=7"],
  ["?format=1", "?format=1"],
])("removes print parameters from the URL: %s", (search, kept) => {
  const { address } = page({ head: `<link rel="canonical" href="${HERE}${search}">` });
  expect(address).toBe(HERE + kept);
});

it("does not take a date in a Chinese article's text for its publication date", () => {
  const text =
    "当地时间2026年1月9日，外交部长王毅在亚的斯亚贝巴同埃塞俄比亚外长举行会谈，双方就共同关心的问题交换意见，并出席签字仪式。";
  const body = `<h1>王毅同埃塞俄比亚外长会谈</h1><p class="time">2026-01-10 03:12</p><p>${text}</p>`;
  expect(daysOf(page({ title: "王毅同埃塞俄比亚外长会谈", body, lang: "zh" }))).toEqual([
    "2026-01-10",
  ]);
});

it.each(["当地时间2026年1月9日，王毅抵达。", "北京时间2026年1月9日，王毅启程。"])(
  "does not take the local time in %s for a date label",
  (text) => {
    const body = `<h1>王毅访非</h1><p class="time">2026-01-10 03:12</p><p>${text}</p>`;
    expect(daysOf(page({ title: "王毅访非", body, lang: "zh" }))).toEqual(["2026-01-10"]);
  },
);

it("keeps text before a paragraph apart from the paragraph's first word", () => {
  const body = "<h1>عراقجي في مسقط</h1><span>١١ يناير ٢٠٢٦ م</span><p>وصل وزير الخارجية.</p>";
  expect(page({ title: "عراقجي في مسقط", body, lang: "ar" }).text).not.toContain("موصل");
});

it.each([
  "Microsoft Word - Press release FINAL.docx",
  "20260112_statement.pdf",
  "PowerPoint Presentation",
])("does not take %s for a headline", (title) => {
  expect(page({ title, body: "<p>Press release</p>" }).title).toBeUndefined();
  expect(page({ title }).title).toBe(TITLE);
});

it.each(["archive.ph", "Wayback Machine", "Internet Archive"])(
  "does not take %s for a publisher",
  (name) => {
    expect(
      page({ head: `<meta property="og:site_name" content="${name}">` }).publisher,
    ).toBeUndefined();
  },
);

it.each([
  ["¡Ups! No hemos encontrado la página que buscas", "es"],
  ["Nous n'avons pas trouvé cette page", "fr"],
  ["Die Seite wurde nicht gefunden", "de"],
  ["Não encontramos a página", "pt"],
  ["Oops! We can't seem to find the page you are looking for", "en"],
  ["Такой страницы нет", "ru"],
  ["页面已失效", "zh"],
])("makes no draft from a page that says: %s", (headline, lang) => {
  const html = `<!doctype html><html lang="${lang}"><head><title>Gazette</title></head><body><h1>${headline}</h1><p>Home</p></body></html>`;
  expect(readPage(html)!.rejectedBecause).toBe("it says that the page was not found");
});

it("takes a page with a print view for an article", () => {
  expect(page({ body: `<h1>${TITLE}</h1>${LINE}` }).rejectedBecause).toBeUndefined();
});

it.each([
  `<a class="domain reader-domain" href="${HERE}">gazette.example</a><h1>${TITLE}</h1>`,
  `<h1>${TITLE}</h1>${LINE}<div>${HERE} 1/2</div>`,
])("a reading view and a printed page tell their address: %s", (body) => {
  expect(page({ body }).address).toBe(HERE);
});
