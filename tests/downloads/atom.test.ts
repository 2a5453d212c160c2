import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { type FeedEntry, MAX_ENTRIES, toAtom } from "../../src/downloads/atom.ts";
import { articleEntries, changeEntries } from "../../src/downloads/feeds.ts";
import { data } from "./data.ts";

const UNKNOWN = { from: -Infinity, to: Infinity };
const AT = { title: "Feed & <all>", path: "data/entries.atom", about: "articles/" };

/** The text of each element with a given name, in order; throws if the XML is not well-formed. */
function read(xml: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    open.push(name);
    text = "";
  });
  parser.on("text", (more) => (text += more));
  parser.on("cdata", (more) => (text += more));
  parser.on("closetag", ({ name }) => {
    const path = open.slice(-2).join("/");
    texts.set(path, [...(texts.get(path) ?? []), text]);
    open.pop();
    expect(name).toBeDefined();
    text = "";
  });
  parser.write(xml).close();
  return texts;
}

const entry = (title: string, text: string): FeedEntry => ({
  key: "k",
  title,
  path: "trips/a/b/",
  known: 20_000,
  undated: false,
  text: [text],
});

describe("toAtom", () => {
  it.each([
    "Talks & trade <b>",
    "]]> ]]> ]]>",
    "王毅 🚀 👩‍🚀",
    "&amp; stays &lt;",
    "unit\u001Fseparator\u0000",
    "half \uD83D of a pair",
  ])("is well-formed with %j", (text) => {
    const texts = read(
      toAtom({ ...data, name: text }, { ...AT, title: text }, [entry(text, text)]),
    );
    const shown = text.toWellFormed().replace(/[\u0000-\u001F]/g, ""); // eslint-disable-line no-control-regex
    const html = shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(texts.get("entry/title")).toEqual([html]);
    expect(texts.get("entry/content")).toEqual([`<p>${html}</p>`]);
  });

  it("has the newest first, each with a unique id, and what Atom requires", () => {
    const texts = read(toAtom(data, AT, articleEntries(data)));
    const updated = texts.get("entry/updated")!;
    expect(updated).toEqual([...updated].sort().reverse());
    expect(new Set(texts.get("entry/id")).size).toBe(data.articles.length);
    expect(texts.get("feed/updated")).toEqual([updated[0]]);
    expect(texts.get("author/name")).toEqual(["Ports of Call"]);
    expect(texts.get("feed/title")).toEqual(["Feed & <all>"]);
  });

  it("has undated items last, without a publication date", () => {
    const [dated, other] = articleEntries(data);
    const undated = { ...dated!, key: "undated", undated: true, published: undefined };
    const texts = read(toAtom(data, AT, [{ ...undated, known: dated!.known + 900 }, other!]));
    expect(texts.get("entry/id")?.map((id) => id.split(":").at(-1))).toEqual([
      other!.key,
      "undated",
    ]);
    expect(texts.get("entry/published")).toHaveLength(1);
  });

  it("says in the entry that an article is undated", () => {
    const [article] = data.articles;
    const published = { ...article!.source.published, edtf: "../2026-10-20", start: UNKNOWN };
    const source = { ...article!.source, published };
    const [entry] = articleEntries({ ...data, articles: [{ ...article!, source }] });
    expect(entry).toMatchObject({ undated: true, published: undefined });
    expect(entry!.text.at(-1)).toContain("undated (read ");
  });

  it("takes its dates from the data", () => {
    expect(toAtom(data, AT, [])).toContain("<updated>2026-10-20T00:00:00.000Z</updated>");
  });

  it("has only the newest", () => {
    const many = Array.from({ length: MAX_ENTRIES + 50 }, (_, n) => ({
      ...entry("t", "t"),
      key: String(n),
      known: n,
    }));
    const texts = read(toAtom(data, AT, many));
    expect(texts.get("entry/id")).toHaveLength(MAX_ENTRIES);
    expect(texts.get("entry/id")?.[0]).toBe(`tag:ports-of-call,2026:${MAX_ENTRIES + 49}`);
  });
});

describe("changeEntries", () => {
  it("reports every departure from a plan, with disputes and unreported stops", () => {
    expect(
      changeEntries(data)
        .map(({ title }) => title)
        .sort(),
    ).toEqual([
      "Ana Ole in Africa, September 2026: Kenya unreported",
      "Ana Ole in Africa, September 2026: Namibia disputed",
      "Ana Ole in the Pacific, July 2026: Apia, Samoa shortened",
      "Ana Ole in the Pacific, July 2026: Nadi, Fiji shortened",
      "Ana Ole in the Pacific, July 2026: Tuvalu unreported",
      "Wang Yi in Africa, January 2026: Somalia skipped",
      "Wang Yi to Japan, October 2026: the whole trip cancelled",
    ]);
  });
});
