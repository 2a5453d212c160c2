// Pages as real newspapers, agencies and ministries mark them up, and pages that are not articles.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { possibleDays } from "../../../src/entries/draft/choose-day.ts";
import { decodePage } from "../../../src/entries/draft/decode-page.ts";
import { type Page, readPage } from "../../../src/entries/draft/page.ts";
import { readSavedArchive } from "../../../src/entries/draft/saved-archive.ts";

const bytesOf = (name: string): Buffer =>
  readFileSync(join("tests/entries/draft/pages", `site-${name}`));
const pageOf = (name: string): Page => readPage(decodePage(bytesOf(name)))!;
const daysOf = ({ dates }: Page): readonly string[] => possibleDays(dates, "2026-11-29").days;

const POST = "https://highlandpost.example/2026/01/quill-ends-africa-tour/";

it.each([
  ["wordpress.html", "Quill ends Africa tour", "Highland Post", "2026-01-11", POST],
  ["amp.html", "Quill ends Africa tour", "Highland Post", "2026-01-11", POST],
  ["print.html", "Quill ends Africa tour", undefined, "2026-01-11", POST],
  ["wayback.html", "Quill ends Africa tour", "Highland Post", "2026-01-11", POST],
  ["paywall.html", "Quill ends Africa tour", "Highland Post", "2026-01-11", undefined],
  [
    "drupal.html",
    "Minister Quill concludes visit",
    "Ministry of Foreign Affairs",
    "2026-01-12",
    "https://www.foreign.example/news/minister-quill-concludes-visit",
  ],
  [
    "gov-cms.html",
    "Press release: visit to Lesotho",
    "Ministry of External Affairs",
    "2026-01-12",
    undefined,
  ],
  ["xinhua.html", "王毅会见莱索托首相", "新华网", "2026-01-12", undefined],
  ["peoples-daily.html", "王毅会见莱索托首相", "人民网", "2026-01-12", undefined],
  ["arabic-agency.html", "عراقجي يصل إلى مسقط", "وكالة الأنباء", "2026-01-11", undefined],
  ["persian-agency.html", "ورود عراقچی به مسقط", "خبرگزاری مثال", "2026-01-11", undefined],
  ["kyodo.html", "茂木外相、レソト首相と会談", "共同通信", "2026-01-12", undefined],
  [
    "nhk.html",
    "茂木外相 レソト訪問",
    "NHK",
    "2026-01-12",
    "https://www3.nhk.example/news/html/20260112/k1001.html",
  ],
  [
    "russian-mfa.html",
    "О переговорах С.В.Лаврова в Аддис-Абебе",
    "Министерство иностранных дел Российской Федерации",
    "2026-01-12",
    undefined,
  ],
  [
    "quai-dorsay.html",
    "Déplacement de Jean-Noël Barrot au Proche-Orient (10-11.01.26)",
    "Ministère de l'Europe et des Affaires étrangères",
    "2026-01-12",
    undefined,
  ],
])("reads %s", (name, title, publisher, day, address) => {
  const page = pageOf(name);
  expect(page).toMatchObject({ title, publisher, address, rejectedBecause: undefined });
  expect(daysOf(page)).toEqual([day]);
});

it("finds the archived copy of an archived page", () => {
  expect(pageOf("wayback.html").archived).toBe(
    `https://web.archive.org/web/20260113050607/${POST}`,
  );
});

it("finds the URL, without tracking, of a page saved by a browser with its resources", async () => {
  const saved = (await readSavedArchive(bytesOf("saved.mhtml")))!;
  const page = readPage(decodePage(saved.bytes), { known: [saved.address!] })!;
  expect(page).toMatchObject({ title: "Quill ends Africa tour", address: POST });
  expect(daysOf(page)).toEqual(["2026-01-11"]);
});

it.each([
  ["soft404.html", "it says that the page was not found"],
  ["404-zh.html", "it says that the page was not found"],
  ["403.html", "its host shows a check for robots instead"],
  ["captcha.html", "its host shows a check for robots instead"],
  ["cookie-wall.html", "it is a cookie consent page"],
  ["login.html", "it shows a login form instead of an article"],
])("makes no draft from %s", (name, why) => {
  expect(pageOf(name).rejectedBecause).toBe(why);
});

it.each([
  ["Sorry, we couldn't find the page", "en"],
  ["Cet article n'est plus disponible", "fr"],
  ["Dieser Artikel ist nicht mehr verfügbar", "de"],
  ["Страница удалена или перемещена", "ru"],
  ["抱歉，文章不存在", "zh"],
  ["ページは存在しません", "ja"],
  ["عذرا، هذه الصفحة لم تعد متوفرة", "ar"],
])('makes no draft from a page that says "%s" above other dated headlines', (headline, lang) => {
  const html = `<!doctype html><html lang="${lang}"><head><title>Highland Post</title></head><body><nav>Home</nav><main><h2>${headline}</h2><ul><li>Rain on 11 January 2026</li><li>A minister in Nairobi on 10 January 2026</li></ul></main></body></html>`;
  expect(readPage(html)!.rejectedBecause).toBe("it says that the page was not found");
});
