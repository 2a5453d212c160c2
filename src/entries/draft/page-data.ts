// A page's metadata: from its head, its structured data and its headline.
import { decodeHTML } from "entities/decode";
import { articleIn, textIn, type Thing, thingsOf } from "./json-ld.ts";
import { readLanguage, readTag } from "./page-language.ts";

/** Raw values; undefined if the page does not have them. */
interface PageData {
  readonly metas: ReadonlyMap<string, string>;
  readonly things: readonly Thing[];
  readonly article: Thing | undefined;
  /** The text of <title>. */
  readonly documentTitle: string | undefined;
  readonly heading: string | undefined;
  /** Most trusted first. */
  readonly headlines: readonly (string | undefined)[];
  readonly publishers: readonly (string | undefined)[];
  readonly language: string | undefined;
  /** The language with its country. */
  readonly tag: string | undefined;
  readonly oddDate: string | undefined;
}

/** Names of <meta> elements, best first. */
const META = {
  title: [
    "articletitle",
    "og:title",
    "citation_title",
    "dc.title",
    "parsely-title",
    "sailthru.title",
    "twitter:title",
    "savepage-title",
  ],
  publisher:
    "og:site_name sitename application-name citation_publisher dc.publisher dcterms.publisher publisher article:publisher contentsource twitter:site".split(
      " ",
    ),
  language: ["og:locale", "content-language", "dc.language", "dcterms.language", "language"],
  date: ["date", "pubdate"],
} as const;

export function metadataOf(document: Document): PageData {
  const metas = metasOf(document);
  const meta = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const things = thingsOf(document);
  const documentTitle = textOf(document.querySelector("title")?.textContent);
  const heading = headingOf(document);
  const article = articleIn(
    things,
    [heading, documentTitle].flatMap((text) => text ?? []),
  );
  const tags = [
    document.documentElement.lang || document.body.lang,
    textIn(article?.inLanguage),
    meta(META.language),
  ].flatMap((text) => readTag(text) ?? []);
  const language = readLanguage(tags[0]);
  const ministry = meta(META.title.slice(0, 1));
  return {
    metas,
    things,
    article,
    documentTitle,
    heading,
    headlines: [ministry, plain(textIn(article?.headline)), meta(META.title), heading],
    publishers: [
      ...META.publisher.map((name) => withoutAddress(plain(metas.get(name)))),
      publisherIn(document),
    ],
    language,
    tag: tags.find((tag) => tag.includes("-") && readLanguage(tag) === language) ?? language,
    oddDate: meta(META.date),
  };
}

/** The publisher in microdata, as an item of its own or as text. */
function publisherIn(document: Document): string | undefined {
  const publisher = document.querySelector("[itemprop=publisher]");
  const name = publisher?.querySelector("[itemprop=name]") ?? publisher;
  return textOf(name?.getAttribute("content") ?? name?.textContent)?.trim();
}

/** The page's headline: preferably the first in an article, else the first. */
const headingOf = (document: Document): string | undefined =>
  ["article h1", "main h1", "[itemprop=headline]", "h1"]
    .map((selector) => textOf(document.querySelector(selector)?.textContent))
    .find((text) => text !== undefined)
    ?.replace(/\s+/g, " ")
    .trim();

const textOf = (value: string | null | undefined): string | undefined =>
  value?.trim() ? value : undefined;

/** Structured data may contain HTML entities. */
const plain = (text: string | undefined): string | undefined =>
  textOf(text === undefined ? text : decodeHTML(text));

/** Some pages give a URL or an account name as the publisher's name. */
const withoutAddress = (name: string | undefined): string | undefined =>
  name === undefined || /^(?:https?:|@)/.test(name.trim()) ? undefined : name;

/** By lower-case name; the first of each name counts. */
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
