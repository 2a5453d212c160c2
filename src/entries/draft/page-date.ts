// A page's date of publication, as far as it says.
import { isoOf } from "../../model/day.ts";
import { labelledDates, markedDates, visibleDates } from "./dated-lines.ts";
import { type Thing, textIn } from "./json-ld.ts";
import { dayIn } from "../../reading/dates/calendars.ts";
import { findDates } from "../../reading/dates/find-dates.ts";

/** Where a page gives a date, most trusted first. */
type DatePlace = "data" | "marked" | "labelled" | "address" | "beside the headline" | "text";

export interface PageDate {
  /** Its meanings in EDTF: `2026-01-12`, `2026-01`; several if ambiguous. */
  readonly days: readonly string[];
  readonly place: DatePlace;
  /** Given with a UTC time: where it was published it may be the day before or after. */
  readonly isUtc: boolean;
}

export interface PageDates {
  readonly published: readonly PageDate[];
  /** The days on which it was changed. */
  readonly updated: readonly string[];
  /** A wiki page: created on the first day, with the text of its last change. */
  readonly isGrowing?: boolean | undefined;
}

/** Names of <meta> elements, best first. */
const PUBLISHED = (
  "article:published_time og:article:published_time og:published_time article:published " +
  "datepublished articletime pubdate publishdate publish-date publish_date publication_date " +
  "publication-date published_at published parsely-pub-date sailthru.date " +
  "cxenseparse:recs:publishtime rnews:datepublished citation_publication_date citation_date " +
  "article:create_at weibo:article:create_at apub:time article.published firstcreationtime " +
  "dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date " +
  "eomportal-originalpubdate originalpublicationdate article_date_original savepage-pubdate " +
  "date"
).split(" ");

const UPDATED = (
  "article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified lastmod " +
  "last-modified revised"
).split(" ");

interface Sources {
  readonly document: Document;
  readonly metas: ReadonlyMap<string, string>;
  readonly article: Thing | undefined;
  /** BCP 47, with a country if known. */
  readonly tag: string | undefined;
  readonly addresses: readonly string[];
}

/** All dates of a page, most trusted first. */
export function datesOf({ document, metas, article, tag, addresses }: Sources): PageDates {
  const [own = []] = ["datePublished", "dateCreated", "uploadDate"]
    .map((name) => dataDate(textIn(article?.[name]), tag))
    .filter((dates) => dates.length > 0);
  const data = [...own, ...PUBLISHED.flatMap((name) => dataDate(metas.get(name), tag))];
  const seen = [
    ...markedDates(document, tag).map((date) => ({ ...date, place: "marked" as const })),
    ...visibleDates(document, tag).map((date) => ({ ...date, place: "labelled" as const })),
  ];
  const changed = [
    textIn(article?.dateModified),
    ...UPDATED.map((name) => metas.get(name)),
  ].flatMap((text) => dataDate(text, tag));
  const bare = seen.filter(({ role }) => role === undefined);
  return {
    published: [
      ...data,
      ...seen.filter(({ role }) => role === "published"),
      ...addresses.flatMap((address) => addressClaim(address)),
      ...bare
        .slice(0, MAX_BARE)
        .map((date) => ({ ...date, place: "beside the headline" as const })),
    ].map(({ days, place, isUtc }) => ({ days, place, isUtc })),
    isGrowing: document.querySelector(WIKI) !== null,
    updated: [...changed, ...seen.filter(({ role }) => role === "updated")].flatMap(
      ({ days }) => days,
    ),
  };
}

/** How many unlabelled dates near the headline are considered. */
const MAX_BARE = 3;
const WIKI =
  'meta[name="generator" i][content^="MediaWiki"], #mw-content-text, html[class*="client-nojs"], html[class*="client-js"], body.mediawiki';

const addressClaim = (address: string): readonly PageDate[] => {
  const day = addressDate(address);
  return day === undefined ? [] : [{ days: [day], place: "address", isUtc: false }];
};

/** Unix time in seconds or milliseconds, as some systems give it. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|T|\d{4,6}$)/;

/** The date in a page's metadata, which may say that it is the date of a change. */
export function dataDate(
  text: string | undefined,
  language: string | undefined,
): readonly PageDate[] {
  const line = text?.trim() ?? "";
  if (EPOCH.test(line)) {
    const day = isoOf(Math.floor(Number(line.padEnd(13, "0")) / 86_400_000));
    return [{ days: [day], place: "data", isUtc: true }];
  }
  const spread = line.replace(COMPACT, "$1-$2-$3 ");
  return labelledDates(spread, language)
    .filter(({ role }) => role === undefined || role === "published")
    .slice(0, 1)
    .map(({ days, isUtc }) => ({ days, place: "data", isUtc }));
}

/** Dates in URLs: `/2026/10/14/`, `/202610/t20261014_1.html`, `/2026/1014/`, `/2026/oct/14/`. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<y>(?:19|20)\d\d)[-/_.]?(?<m>0[1-9]|1[0-2])[-/_.]?(?<d>0[1-9]|[12]\d|3[01])(?!\d{1,5}(?!\d))/,
  /(?<!\d)(?<y>(?:19|20)\d\d)[-/_](?<m>[1-9]|1[0-2])[-/_](?<d>[1-9]|[12]\d|3[01])(?!\d)/,
  /(?<!\d)(?<d>0[1-9]|[12]\d|3[01])[-_.](?<m>0[1-9]|1[0-2])[-_.](?<y>(?:19|20)\d\d)(?!\d)/,
  /\/(?<y>(?:19|20)\d\d)[-/]?(?<m>0[1-9]|1[0-2])(?=\/)/,
];

/** The date in a URL's path, in EDTF; undefined if there is none. */
export function addressDate(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  for (const form of FORMS) {
    const { y, m, d } = form.exec(pathname)?.groups ?? {};
    const day = y && m && dayIn(Number(y), Number(m), d === undefined ? undefined : Number(d));
    if (day) return day;
  }
  const words = pathname.replaceAll(/[/_]/g, " ");
  const named = /[a-z]{3}/i.test(words) ? findDates(words.slice(-300), "en").dates : [];
  const asked = /[?&](?:date|d)=([\d-]{8,10})(?:&|$)/i.exec(search)?.[1];
  const [day] = [...named, ...findDates(asked ?? "", "en").dates].filter(
    ({ days }) => days.length === 1,
  );
  return day?.days[0];
}
