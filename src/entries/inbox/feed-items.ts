// Parses feeds and sitemaps of any format.
import { decodeHTML } from "entities/decode";
import { parseFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { urlFault } from "../../reading/checks/links.ts";
import { cleanLine } from "../draft/clean-line.ts";
import { decodeBytes } from "../draft/decode-page.ts";
import { dataDate } from "../draft/page-date.ts";
import { readLanguage } from "../draft/page-language.ts";

/** An article linked from a feed. */
export interface FeedItem {
  readonly address: string;
  readonly title: string;
  /** Its title and description, only to look for names in: never shown. */
  readonly text: string;
  /** In EDTF; undefined if missing or ambiguous. */
  readonly day?: string | undefined;
  readonly language?: string | undefined;
}

/** Items, or the URLs of further sitemaps; or an error. */
export type FeedReading =
  | { readonly items: readonly FeedItem[] }
  | { readonly sitemaps: readonly string[] }
  | { readonly reason: string };

const MAX_ITEMS = 1_000;
const MAX_TEXT_LENGTH = 5_000;
const MAX_TITLE_LENGTH = 300;

/** Parses a response, in the encoding that the server or the XML declares. */
export function readFeed(
  bytes: Uint8Array,
  contentType: string | undefined,
  at: string,
): FeedReading {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const own = /<\?xml[^>]*encoding=["']([\w.:-]+)/.exec(start)?.[1];
  const said =
    /charset=/i.test(contentType ?? "") || own === undefined ? contentType : `x; charset=${own}`;
  const text = decodeBytes(bytes, said)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/<!ENTITY/i.test(text)) return { reason: "it declares its own entities" };
  try {
    return /<(?:\w+:)?(?:urlset|sitemapindex)\b/.test(text.slice(0, 5_000))
      ? readSitemap(text)
      : { items: fromFeed(text, at) };
  } catch {
    return { reason: "it is not a feed that can be read" };
  }
}

type Loose = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  const { value: inner, url, href } = value as Loose;
  return textOf(inner ?? url ?? href);
};

const first = (...values: readonly unknown[]): string | undefined =>
  values.map(textOf).find((text) => text !== undefined && text.trim() !== "");

const listOf = (value: unknown): readonly Loose[] =>
  Array.isArray(value)
    ? value.filter((one): one is Loose => typeof one === "object" && one !== null)
    : [];

function fromFeed(text: string, at: string): readonly FeedItem[] {
  const { feed } = parseFeed(text) as { feed: Loose };
  const language = readLanguage(first(feed.language, (feed.dc as Loose | undefined)?.language));
  const all = [...listOf(feed.items), ...listOf(feed.entries)].slice(0, MAX_ITEMS);
  return all.flatMap((item) => itemOf(item, at, language));
}

/** The article's URL among the links of an Atom entry. */
const linkOf = (item: Loose): string | undefined => {
  const links = listOf(item.links);
  const own = links.find(({ rel }) => rel === undefined || rel === "alternate");
  return first(item.link, item.url, item.external_url, own?.href, isPermalink(item.guid), item.id);
};

const isPermalink = (guid: unknown): string | undefined => {
  const text = first(guid);
  return text !== undefined && /^https?:/.test(text) ? text : undefined;
};

function itemOf(item: Loose, at: string, language: string | undefined): readonly FeedItem[] {
  const dc = (item.dc ?? {}) as Loose;
  const content = (item.content ?? {}) as Loose;
  return toItem({
    address: linkOf(item),
    title: first(item.title, dc.title),
    about: [
      item.description,
      item.summary,
      item.content,
      content.encoded,
      item.content_html,
      item.content_text,
    ],
    dates: [
      item.pubDate,
      item.published,
      item.date_published,
      dc.date,
      [dc.dates].flat()[0],
      item.updated,
    ],
    language: readLanguage(first(item.language, dc.language)) ?? language,
    at,
  });
}

interface Found {
  readonly address: string | undefined;
  readonly title: string | undefined;
  readonly about: readonly unknown[];
  readonly dates: readonly unknown[];
  readonly language: string | undefined;
  readonly at: string;
}

function toItem({ address = "", title, about, dates, language, at }: Found): readonly FeedItem[] {
  const whole = URL.parse(address.trim(), at)?.href;
  if (address === "" || whole === undefined || urlFault(whole)) return [];
  const name = cleanLine(plain(title ?? ""), MAX_TITLE_LENGTH) ?? "";
  const text = [title, ...about].map((part) => plain(first(part) ?? "")).join("\n");
  const day = dates
    .map((date) => dataDate(first(date), language)[0]?.days ?? [])
    .find((days) => days.length === 1)?.[0];
  return [{ address: whole, title: name, text: text.slice(0, MAX_TEXT_LENGTH), day, language }];
}

/** Without the markup that feeds have in their texts. */
const plain = (text: string): string =>
  decodeHTML(text.slice(0, 4 * MAX_TEXT_LENGTH).replace(/<[^>]*>/g, " "));

/** The URLs in a sitemap with their titles and dates, or the sitemaps that it lists. */
function readSitemap(text: string): FeedReading {
  const items: FeedItem[] = [];
  const sitemaps: string[] = [];
  let fields: Record<string, string> = {};
  let value = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    value = "";
    if (/(?:^|:)(?:url|sitemap)$/.test(name)) fields = {};
  });
  parser.on("text", (part) => (value += part));
  parser.on("cdata", (part) => (value += part));
  parser.on("closetag", ({ name }) => {
    const local = name.replace(/^.*:/, "");
    fields[local] ??= value.trim();
    if (local === "sitemap" && fields.loc) sitemaps.push(fields.loc);
    if (local === "url" && items.length < MAX_ITEMS) items.push(...fromSitemap(fields));
  });
  parser.write(text).close();
  return sitemaps.length > 0 ? { sitemaps: sitemaps.filter((each) => !urlFault(each)) } : { items };
}

/** Without a title, the words in the URL are used. */
function fromSitemap(fields: Readonly<Record<string, string>>): readonly FeedItem[] {
  const { loc = "", title, publication_date: published, keywords } = fields;
  const path = URL.parse(loc)?.pathname ?? "";
  const words = decodeURIComponent(path.split("/").filter(Boolean).at(-1) ?? "")
    .replace(/\.\w+$/, "")
    .replace(/[-_]+/g, " ")
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return toItem({
    address: loc,
    title: title ?? words,
    about: [keywords],
    dates: [published, fields.lastmod],
    language: readLanguage(fields.language),
    at: loc,
  });
}
