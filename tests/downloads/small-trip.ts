// Small made-up trips, each told by a few articles, as the downloads give them.
import type { Dataset } from "../../src/downloads/dataset.ts";
import { type Content, readContent } from "../../src/reading/disk/content.ts";
import { memoryFiles } from "../../src/reading/disk/files.ts";
import { dataFrom } from "./data.ts";

const REGISTERS = {
  "content/outlets.yaml":
    "agency: { name: The Agency, kind: agency }\npaper: { name: The Paper }\n",
  "content/people/a-b.md": "---\nname: A B\ncountry: NO\n---\n",
  "content/people/c-d.md": "---\nname: C D\ncountry: GB\n---\n",
};

/** What one article says of the trip, and what is said of the article itself. */
export interface Told {
  readonly outlet?: string;
  readonly published?: string;
  readonly corrects?: string;
  readonly [field: string]: unknown;
}

const entry = (day: string, { outlet = "agency", published = day, corrects, ...claims }: Told) =>
  `---\ntitle: Of ${day}\nsource: ${JSON.stringify({ outlet, published, language: "en" })}\n${
    corrects === undefined ? "" : `corrects: ${corrects}\n`
  }trips: [${JSON.stringify({ trip: "a-b/2026-03-tour", ...claims })}]\n---\n`;

/** By the days on which they were published. */
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

/** An announcement of stops, each with its days or without: `Kenya 2026-03-10/2026-03-11`. */
export const announced = (...stops: readonly string[]) => planned(undefined, ...stops);

/** The same with the dates of the whole. */
export const planned = (dates: string | undefined, ...stops: readonly string[]) => ({
  announced: {
    by: "Foreign Ministry",
    on: "2026-03-01",
    ...(dates !== undefined && { dates }),
    stops: stops.map(stopOf),
  },
});

/** Stops that were made, likewise. */
export const visited = (...stops: readonly string[]) => ({ visited: stops.map(stopOf) });

function stopOf(text: string): object {
  const [, stop, dates] = /^(.*?)(?: (\S*\d\S*))?$/u.exec(text)!;
  return { stop, ...(dates !== undefined && { dates }) };
}
