import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { urlFault } from "../../reading/checks/links.ts";
import { originalOf } from "./archive-address.ts";
import { cleanLine } from "./clean-line.ts";
import { followed, textIn } from "./json-ld.ts";
import { whyNoArticle } from "./no-article.ts";
import { ministryBelow } from "./ministry.ts";
import { addressesOf, isFront, notedAddresses, type PageAddresses } from "./page-addresses.ts";
import { datesOf, type PageDates } from "./page-date.ts";
import { metadataOf } from "./page-data.ts";
import { languageOf } from "./page-language.ts";
import { namesOfPage } from "./page-title.ts";
import { isPlainText, partsOf } from "./plain-text.ts";

/** What a web page says about itself. Each value is a valid line for an entry; undefined if missing. */
export interface Page extends PageAddresses {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** All its dates of publication and change. */
  readonly dates: PageDates;
  /** A date that could not be parsed, verbatim. */
  readonly oddDate?: string | undefined;
  /** BCP 47, without a country. */
  readonly language?: string | undefined;
  /** The text, only to look for names in: never written anywhere. */
  readonly text: string;
  /** Why it is not an article; undefined if it may be one. */
  readonly rejectedBecause?: string | undefined;
}

const MAX_TEXT_LENGTH = 300_000;
/** If the article is shorter, Readability has found only a part or a sidebar: use the whole page instead. */
const MIN_ARTICLE_LENGTH = 250;
const MAX_NODES = 100_000;
const MAX_DEPTH = 300;

/** Reads a page; undefined if it is too large or too deeply nested. */
export function readPage(html: string, from: Origin = { known: [] }): Page | undefined {
  try {
    if (isPlainText(html)) return plainPage(html);
    const tree = parse(html);
    if (isTooComplex(tree)) return undefined;
    // Only a standard-compliant HTML parser adds omitted tags; linkedom has the DOM that Readability needs.
    return pageOf(parseHTML(serialize(tree)).document, html, from);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Where a page came from, if known: the URLs requested and redirected to. */
interface Origin {
  readonly known: readonly string[];
}

function plainPage(text: string): Page {
  const language = languageOf(undefined, text);
  const { title, dates, addresses } = partsOf(text, language);
  const [found] = addresses.filter((address) => !urlFault(address)).map(originalOf);
  return {
    title: cleanLine(title, 400),
    publisher: ministryBelow(text),
    dates,
    language,
    address: found?.original,
    archived: found?.archived,
    text: text.slice(0, MAX_TEXT_LENGTH),
    rejectedBecause: whyNoArticle({
      headlines: [title],
      text,
      isDated: false,
      hasDay: dates.published.length > 0,
    }),
  };
}

type Node = DefaultTreeAdapterTypes.Node;

/** Far more or deeper nodes than any article has: reading them would take minutes. */
function isTooComplex(tree: Node): boolean {
  let [count, depth] = [0, 0];
  for (let level: readonly Node[] = [tree]; level.length > 0; depth++) {
    count += level.length;
    if (count > MAX_NODES || depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => ("childNodes" in node ? node.childNodes : []));
  }
  return false;
}

function pageOf(document: Document, html: string, from: Origin): Page {
  const said = metadataOf(document);
  const { things, article, documentTitle } = said;
  const addresses = addressesOf(document, article, { ...from, noted: notedAddresses(html) });
  keepApart(document);
  const all = document.body.textContent;
  const language = languageOf(said.language, `${documentTitle ?? ""} ${all}`);
  const dates = datesOf({
    document,
    metas: said.metas,
    article,
    // With its country, which determines date formats.
    tag: said.language === language ? said.tag : language,
    addresses: addresses.address === undefined ? [] : [addresses.address],
  });
  const below = ministryBelow(`.\n${all}`);
  const second = cleanLine(document.querySelector("main h2, article h2, h2")?.textContent, 200);
  // Last, as Readability modifies the document.
  const text = articleText(new Readability(document).parse(), all);
  const host = addresses.address === undefined ? undefined : new URL(addresses.address).hostname;
  const named = namesOfPage({
    headlines: said.headlines,
    whole: documentTitle,
    publishers: [textIn(followed(article?.publisher, things)), ...said.publishers, below],
    host,
    lead: text.trim().slice(0, 300),
  });
  const isDated = dates.published.some(({ place }) => place === "data");
  // Without a headline, the text in its place may explain why.
  const headlines = [named.title, documentTitle, said.heading, ...(said.heading ? [] : [second])];
  return {
    ...named,
    ...addresses,
    dates,
    oddDate: dates.published.length > 0 ? undefined : cleanLine(said.oddDate, 60),
    language,
    text: `${named.title ?? ""}\n${text}`,
    rejectedBecause:
      whyNoArticle({ headlines, text, isDated, hasDay: dates.published.length > 0 }) ??
      framed(document, text) ??
      (isDated || article ? undefined : frontPage(addresses)),
  };
}

/** A page whose URL is that of a home page. */
const frontPage = ({ address }: PageAddresses): string | undefined =>
  address !== undefined && isFront(address) ? "it is the front page of a site" : undefined;

/** Readability's article, or the whole page if that is just a part. */
function articleText(read: { textContent?: unknown } | null, all: string): string {
  const article = typeof read?.textContent === "string" ? read.textContent : "";
  return (article.length >= MIN_ARTICLE_LENGTH ? article : all).slice(0, MAX_TEXT_LENGTH);
}

const FRAMES =
  'embed[type="application/pdf"], object[type="application/pdf"], iframe[src$=".pdf"], embed[src$=".pdf"]';

/** A page that only embeds a file, or redirects. */
function framed(document: Document, text: string): string | undefined {
  if (text.trim().length >= MIN_ARTICLE_LENGTH) return undefined;
  if (document.querySelector(FRAMES)) return "it only embeds a PDF";
  return document.querySelector('meta[http-equiv="refresh" i][content*="url=" i]')
    ? "it only redirects to another page"
    : undefined;
}

/** Removes what is not text, and puts blocks on separate lines as readers see them. */
function keepApart(document: Document): void {
  for (const element of document.querySelectorAll('script:not([type$="json"]), style, template'))
    element.remove();
  for (const element of document.querySelectorAll(
    "p, li, td, th, div, br, h1, h2, h3, h4, h5, h6",
  )) {
    element.before("\n");
    element.after("\n");
  }
}
