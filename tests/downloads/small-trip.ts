// Small made-up trips, each from a few articles, as in the downloads.
import type { Dataset } from "../../src/downloads/dataset.ts";
import { type Content, readContent } from "../../src/reading/disk/content.ts";
import { memoryFiles } from "../../src/reading/disk/files.ts";
import { dataFrom } from "./data.ts";

const REGISTERS = {
  "content/outlets.yaml":
    "agency: { name: The Agency, kind: agency }\npaper: { name: The Paper }\ngazette: { name: The Gazette, kind: official, country: NO }\n",
  "content/people/a-b.md":
    "---\nname: A B\ncountry: NO\noffices: [{ title: Minister of Foreign Affairs, country: NO, term: 2026-02/.. }]\n---\n",
  "content/places.yaml": "- { name: Nairobi, country: KE, point: [36.82, -1.29] }\n",
  "content/people/c-d.md": "---\nname: C D\ncountry: GB\n---\n",
};

const TRIP = "a-b/2026-03-tour";

/** What one article says about a trip, and the article's own details. */
export interface Told {
  readonly trip?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly corrects?: string;
  readonly [field: string]: unknown;
}

function entry(day: string, told: Told): string {
  const { trip = TRIP, outlet = "agency", published = day, corrects, ...claims } = told;
  return [
    "---",
    `title: Of ${day}`,
    `source: ${JSON.stringify({ outlet, published, language: "en", corrects })}`,
    `trips: [${JSON.stringify({ trip, ...claims })}]`,
    "---\n",
  ].join("\n");
}

/** By publication date. */
export function contentOf(articles: Readonly<Record<string, Told>>): Content {
  const entries = Object.entries(articles).map(
    ([day, told]) => [`content/articles/2026/${day}-a.md`, entry(day, told)] as const,
  );
  const content = readContent(
    "content",
    memoryFiles({ ...REGISTERS, ...Object.fromEntries(entries) }),
  );
  const [problem] = content.problems.filter(({ severity }) => severity === "error");
  if (problem) throw new Error(JSON.stringify(problem));
  return content;
}

/** The same, as known on a day. */
export const dataOf = (articles: Readonly<Record<string, Told>>, iso: string): Dataset =>
  dataFrom(contentOf(articles), iso);

/** An announcement of stops, each with or without dates: `Kenya 2026-03-10/2026-03-11`. */
export const announced = (...stops: readonly string[]): Told => planned(undefined, ...stops);

/** The same with the dates of the whole trip. */
export const planned = (dates: string | undefined, ...stops: readonly string[]): Told => ({
  announced: {
    by: "Foreign Ministry",
    on: "2026-03-01",
    ...(dates !== undefined && { dates }),
    stops: stops.map(stopOf),
  },
});

/** Stops that were made, likewise. */
export const visited = (...stops: readonly string[]): Told => ({ visited: stops.map(stopOf) });

function stopOf(text: string): object {
  const [, stop, dates] = /^(.*?)(?: (\S*\d\S*))?$/u.exec(text)!;
  return { stop, ...(dates !== undefined && { dates }) };
}
