import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodePage } from "../../../src/entries/draft/decode-page.ts";
import { possibleDays } from "../../../src/entries/draft/choose-day.ts";
import { type Page, readPage } from "../../../src/entries/draft/page.ts";
import { unseenCharacters } from "../../../src/reading/checks/characters.ts";

const bytesOf = (name: string): Buffer => readFileSync(join("tests/entries/draft/pages", name));
const dayOf = (page: Page | undefined): readonly string[] =>
  possibleDays(page?.dates ?? { published: [], updated: [] }, "2026-11-29").days;
const pageOf = (name: string): Page => readPage(decodePage(bytesOf(name)))!;

describe("readPage", () => {
  it("reads a news agency's JSON-LD", () => {
    expect(pageOf("agency.html")).toMatchObject({
      title: "Minister ends tour in Maseru",
      publisher: "The Example Gazette",
      language: "en",
      address: "https://gazette.example/2026/01/maseru",
    });
  });

  it.each([
    ["agency.html", ["2026-01-12"]],
    ["ministry.html", ["2026-02-14"]],
    ["opengraph.html", ["2026-03-01"]],
    ["chinese-gbk.html", ["2026-01-12"]],
    ["arabic.html", ["2026-01-11"]],
    ["bare.html", ["2026-02-01", "2026-01-02"]],
  ])("reads the date of publication from %s", (name, days) => {
    expect(dayOf(pageOf(name))).toEqual(days);
  });

  it("reads a ministry's own meta names", () => {
    expect(pageOf("ministry.html")).toMatchObject({
      title: "Minister visits Dublin",
      publisher: "Ministry of Examples",
      language: "en",
    });
  });

  it("reads Open Graph, without the publisher in the title or a password in the URL", () => {
    expect(pageOf("opengraph.html")).toMatchObject({
      title: "Ministra em Paris",
      publisher: "Diário do Porto",
      language: "pt",
      address: undefined,
    });
  });

  it("leaves missing values undefined", () => {
    expect(pageOf("bare.html")).toMatchObject({
      title: "Untitled",
      publisher: undefined,
      language: undefined,
      address: undefined,
    });
    expect(readPage("")).toMatchObject({ title: undefined, rejectedBecause: "it is empty" });
  });

  it("reads Arabic, and Chinese on a page that does not declare it", () => {
    expect(pageOf("arabic.html")).toMatchObject({ publisher: "وكالة المرفأ", language: "ar" });
    expect(pageOf("chinese-gbk.html")).toMatchObject({
      title: "王毅访问莱索托",
      publisher: "港口通讯",
      language: "zh",
    });
  });

  it("reads the article without menus and scripts", () => {
    const { text } = pageOf("agency.html");
    expect(text).toContain("Ethiopia and Tanzania.");
    expect(text).not.toMatch(/Japan|Norway/);
  });

  it("returns no characters that could be more than text", () => {
    const page = pageOf("hostile.html");
    const { title, publisher, address } = page;
    for (const line of [title!, publisher!]) {
      expect(unseenCharacters(line)).toEqual([]);
      expect(line).not.toMatch(/[\n\r\t]/);
    }
    expect(address).toBeUndefined();
    expect(dayOf(page)).toEqual(["2026-01-12"]);
  });

  it("gives up on a page that would take minutes to read", () => {
    expect(readPage("<div>".repeat(50_000))).toBeUndefined();
    expect(readPage("<br>".repeat(150_000))).toBeUndefined();
  });

  it("ignores JSON-LD of the wrong types", () => {
    const json = '{"@context":"https://schema.org","@type":"NewsArticle","headline":[1],';
    const page = readPage(
      `<script type="application/ld+json">${json}"datePublished":5,"publisher":{"name":7}}</script>`,
    );
    expect(page).toMatchObject({ title: undefined, publisher: undefined });
    expect(dayOf(page)).toEqual([]);
  });
});

describe("decodePage", () => {
  it("prefers the server's encoding, then the page's, then the detected one", () => {
    const gbk = Buffer.from([0xcd, 0xf5, 0xd2, 0xe3]);
    expect(decodePage(gbk, "text/html; charset=GBK")).toBe("王毅");
    expect(decodePage(bytesOf("chinese-gbk.html"))).toContain("坦桑尼亚");
    expect(decodePage(bytesOf("french-latin1.html"))).toContain("à Paris : une étape");
    expect(decodePage(Buffer.from("Shōzō"))).toBe("Shōzō");
    expect(decodePage(Buffer.from("x"), "text/html; charset=nonsense")).toBe("x");
  });
});
