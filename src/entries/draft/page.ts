import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { urlFault } from "../../reading/checks/links.ts";
import { cleanLine } from "./clean-line.ts";
import { type PageDate, readPageDate } from "./page-date.ts";
import { languageOfScript, readLanguage } from "./page-language.ts";

/** What a web page tells of itself. Each value is a line that an entry may hold; what is not told is undefined. */
export interface Page {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: PageDate | undefined;
  /** A date that could not be read, as it stands there. */
  readonly oddDate?: string | undefined;
  /** BCP 47, without a country. */
  readonly language?: string | undefined;
  /** The address that the page gives for itself. */
  readonly address?: string | undefined;
  /** What it says, to look for names in: never written anywhere. */
  readonly text: string;
}

const LONGEST_TITLE = 400;
const LONGEST_NAME = 120;
const LONGEST_TEXT = 300_000;
/** Of a shorter one Readability has taken a part, or a box beside it: the whole page is looked at instead. */
const SHORTEST_ARTICLE = 250;
const MOST_NODES = 100_000;
const DEEPEST = 300;

/** Names of <meta> elements beside those that Readability reads, the best first. */
const META = {
  title: ["articletitle", "citation_title"],
  publisher: [
    "sitename",
    "contentsource",
    "dc.publisher",
    "dcterms.publisher",
    "citation_publisher",
    "publisher",
  ],
  date: [
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
  ],
  language: ["og:locale", "content-language", "dc.language", "dcterms.language"],
} as const;

/** Reads a page; undefined where it is too tangled to be read. */
export function readPage(html: string): Page | undefined {
  try {
    const tree = parse(html);
    if (isTangled(tree)) return undefined;
    // Only the HTML standard's own parser adds what pages leave out; the document has what Readability asks for.
    return pageOf(parseHTML(serialize(tree)).document);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

type Node = DefaultTreeAdapterTypes.Node;

/** Far more nodes, or far deeper, than any article: reading them would take minutes. */
function isTangled(tree: Node): boolean {
  let [count, depth] = [0, 0];
  for (let level: readonly Node[] = [tree]; level.length > 0; depth++) {
    count += level.length;
    if (count > MOST_NODES || depth > DEEPEST) return true;
    level = level.flatMap((node) => ("childNodes" in node ? node.childNodes : []));
  }
  return false;
}

function pageOf(document: Document): Page {
  const metas = metasOf(document);
  const meta = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const address = addressOf(document);
  const said = readLanguage(document.documentElement.lang) ?? readLanguage(meta(META.language));
  const times = timesOf(document);
  const heading = document.querySelector("title")?.textContent;
  keepApart(document);
  const all = document.body.textContent;
  // Readability takes the document apart, so it comes last.
  const read = new Readability(document).parse();
  const publisher = cleanLine(textOf(read?.siteName) ?? meta(META.publisher), LONGEST_NAME);
  const titles = [meta(META.title), textOf(read?.title), heading];
  const title = titles
    .map((text) => cleanLine(text, LONGEST_TITLE))
    .find((text) => text !== undefined);
  const dates = [textOf(read?.publishedTime), meta(META.date), ...times].flatMap(
    (text) => text ?? [],
  );
  const published = dates.map(readPageDate).find((date) => date !== undefined);
  const article = textOf(read?.textContent) ?? "";
  const isFound = article.length >= SHORTEST_ARTICLE;
  const text = `${title ?? ""}\n${(isFound ? article : all).slice(0, LONGEST_TEXT)}`;
  return {
    title: title && publisher ? withoutPublisher(title, publisher) : title,
    publisher,
    published,
    oddDate: published ? undefined : cleanLine(dates[0], 60),
    language: said ?? languageOfScript(text),
    address,
    text,
  };
}

/** Readability hands on what a page has in its JSON, of whatever kind that is. */
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** Takes out what is no text, and ends each block with a line, as a reader sees it. */
function keepApart(document: Document): void {
  for (const element of document.querySelectorAll('script:not([type$="json"]), style, template'))
    element.remove();
  for (const element of document.querySelectorAll("p, li, td, th, div, br, h1, h2, h3, h4, h5, h6"))
    element.after("\n");
}

/** By name in small letters; of several of one name the first. */
function metasOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    for (const key of ["name", "property", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** The times that the page itself marks; the first <time> of an article is most often that of publication. */
const timesOf = (document: Document): readonly (string | undefined)[] =>
  ['[itemprop="datePublished"]', "time[pubdate]", "article time", "time[datetime]"].map(
    (selector) => {
      const element = document.querySelector(selector);
      return element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? undefined;
    },
  );

function addressOf(document: Document): string | undefined {
  const said = [
    document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
  ];
  return said.map((text) => text?.trim()).find((text) => text && !urlFault(text)) ?? undefined;
}

/** `Wang Yi in Maseru - Xinhua` without the name of its publisher. */
function withoutPublisher(title: string, publisher: string): string {
  const rest = title.endsWith(publisher) ? title.slice(0, -publisher.length).trimEnd() : title;
  const bare = rest.replace(/\s*[|–—·_-]+$/, "");
  return rest !== title && bare !== rest && bare !== "" ? bare : title;
}
