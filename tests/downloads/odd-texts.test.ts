// Texts that look like a format's own syntax: a third-party parser still reads each file as intended.
import { check } from "@placemarkio/check-geojson";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { allDownloads } from "../../src/downloads/downloads.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Article } from "../../src/model/records.ts";
import { textsOf } from "../build/xml.ts";
import { TITLES } from "../reading/body/allowed.ts";
import { articles, dataOn } from "./data.ts";
import { textOf } from "./published.ts";

const ODD = [
  ...TITLES,
  "Talks & trade < 3 ]]> &amp; 🚀 👩‍🚀",
  "日".repeat(30),
  'say "no", then; go\\n',
  "ends with a backslash \\",
];

const oddClaim = (claim: Claim, text: string): Claim => ({
  ...claim,
  by: text,
  ...("cause" in claim && { reason: text, sentInstead: text }),
  ...(claim.kind === "visited" && { met: [text, text] }),
  ...(claim.kind === "stated" && { about: text, says: text }),
});

const oddArticle = (article: Article, text: string): Article => ({
  ...article,
  title: text,
  source: { ...article.source, title: text },
  claims: article.claims.map((claim) => oddClaim(claim, text)),
});

/** Every file of the same entries, with a text in all free-text fields. */
function filesWith(text: string): ReadonlyMap<string, string> {
  const odd = dataOn(
    "2026-11-01",
    articles.map((article) => oddArticle(article, text)),
  );
  const trips = odd.trips.map((record) => ({
    ...record,
    title: text,
    person: { ...record.person, name: text },
  }));
  return new Map(
    allDownloads({ ...odd, name: text, trips }).map((download) => [
      download.path,
      textOf(download),
    ]),
  );
}

const eventsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents("vevent");
/** The same files with a harmless text. */
const plain = filesWith("words");

describe.each(ODD)("%j", (text) => {
  const files = filesWith(text);
  const ending = (end: string) => [...files].filter(([path]) => path.endsWith(end));

  it("neither adds nor takes away a file", () => {
    expect([...files.keys()]).toEqual([...plain.keys()]);
  });

  it("is one cell of a table, and never a formula", () => {
    for (const [path, csv] of ending(".csv")) {
      const rows = parse(csv) as readonly (readonly string[])[];
      const { length } = parse(plain.get(path)!) as readonly unknown[];
      // Consecutive equal states are one row, and all names are the same text here.
      if (path.endsWith("stop_states.csv")) expect(rows.length, path).toBeLessThanOrEqual(length);
      else expect(rows.length, path).toBe(length);
      for (const cell of rows.flat().filter((each) => !Number.isFinite(Number(each))))
        expect(cell, path).not.toMatch(/^[=+\-@\t\r]/u);
    }
    const articles = parse(files.get("data/articles.csv")!, { columns: true }) as readonly Record<
      string,
      string
    >[];
    const told = /^[=+\-@]/u.test(text) ? `'${text}` : text;
    expect(new Set(articles.map(({ title }) => title))).toEqual(new Set([told]));
  });

  it("is unchanged in JSON and GeoJSON", () => {
    for (const [path, json] of ending("json"))
      expect(() => JSON.parse(json) as unknown, path).not.toThrow();
    const { articles: told } = JSON.parse(files.get("data/v1/articles.json")!) as {
      readonly articles: readonly { readonly title: string }[];
    };
    expect(new Set(told.map(({ title }) => title))).toEqual(new Set([text]));
    for (const [path, json] of ending(".geojson")) expect(() => check(json), path).not.toThrow();
  });

  it("is a feed item's title, as text", () => {
    for (const [path, atom] of ending(".atom"))
      expect(() => textsOf(atom, "id"), path).not.toThrow();
    const shown = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const [, ...titles] = textsOf(files.get("data/entries.atom")!, "title");
    expect(new Set(titles)).toEqual(new Set([shown]));
  });

  it("is an event's summary, and starts no other event", () => {
    for (const [path, calendar] of ending(".ics")) {
      const events = eventsIn(calendar);
      expect(events.length, path).toBe(eventsIn(plain.get(path)!).length);
      for (const event of events)
        expect(String(event.getFirstPropertyValue("summary")), path).toContain(text);
      for (const line of calendar.split("\r\n"))
        expect(Buffer.byteLength(line), path).toBeLessThanOrEqual(75);
    }
  });
});
