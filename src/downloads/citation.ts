import { type Day, dateOf, isoOf } from "../model/day.ts";

/** What is cited: a page of the site, as of a day of knowledge. */
export interface Cited {
  /** A key for bibliographies: `wang-yi-2026-01-africa`. */
  readonly key: string;
  readonly title: string;
  /** Its full URL. */
  readonly url: string;
  /** The day of knowledge that it states. */
  readonly known: Day;
  /** Of a data set. */
  readonly version?: string | undefined;
  /** The original source of an article's facts. */
  readonly source?: CitedSource | undefined;
}

interface CitedSource {
  readonly outlet: string;
  readonly title?: string | undefined;
  /** `12 January 2026`. */
  readonly published: string;
  readonly url?: string | undefined;
}

/** Bibliographic data in the common exchange format, CSL-JSON. */
interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "dataset";
  readonly title: string;
  readonly "container-title": string;
  readonly author: readonly [{ readonly literal: string }];
  readonly issued: { readonly "date-parts": readonly [readonly [number, number, number]] };
  readonly URL: string;
  readonly version?: string | undefined;
  readonly note: string;
}

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly csl: CslItem;
}

export interface CitingWords {
  /** The site's name. */
  readonly site: string;
  /** `12 January 2026`. */
  readonly day: (day: Day) => string;
  readonly asKnown: (date: string) => string;
  readonly from: (source: string) => string;
  readonly quoted: (title: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly sentences: (all: readonly string[]) => string;
}

/** How to cite a trip or an article. */
export function cite(cited: Cited, words: CitingWords): Citation {
  const { title, url, known, key, source, version } = cited;
  const asKnown = words.asKnown(words.day(known));
  const origin = source ? [words.from(saySource(source, words))] : [];
  const page = words.list([words.quoted(title), words.site, asKnown, url]);
  const note = words.sentences([asKnown.charAt(0).toUpperCase() + asKnown.slice(1), ...origin]);
  return {
    text: words.sentences([page, ...origin]),
    bibtex: toBibTex("misc", key, {
      author: `{${escapeTex(words.site)}}`,
      title: `{${escapeTex(title)}}`,
      year: String(dateOf(known).year),
      date: isoOf(known),
      howpublished: `\\url{${url}}`,
      url,
      ...(version !== undefined && { version }),
      note: escapeTex(note),
    }),
    csl: toCsl(cited, note, words.site),
  };
}

function toCsl({ key, title, url, known, version }: Cited, note: string, site: string): CslItem {
  const { year, month, day } = dateOf(known);
  return {
    id: key,
    type: version === undefined ? "webpage" : "dataset",
    title,
    "container-title": site,
    author: [{ literal: site }],
    issued: { "date-parts": [[year, month, day]] },
    URL: url,
    ...(version !== undefined && { version }),
    note,
  };
}

const saySource = (
  { outlet, title, published, url }: CitedSource,
  { quoted, list }: CitingWords,
): string => list([outlet, ...(title ? [quoted(title)] : []), published, ...(url ? [url] : [])]);

/** TeX's special characters, and how to print them. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escapeTex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? character);

/** A BibTeX entry. Values are TeX, so plain text must be escaped. */
function toBibTex(type: "misc", key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key},`, ...lines, "}"].join("\n");
}
