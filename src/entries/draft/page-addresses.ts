// The URLs that a page gives for itself, or that a browser or an archive has added to it.
import { urlFault } from "../../reading/checks/links.ts";
import { originalOf, withoutTracking } from "./archive-address.ts";
import { addressIn, type Thing } from "./json-ld.ts";

export interface PageAddresses {
  /** The article's URL. */
  readonly address?: string | undefined;
  /** The URL of an archived copy, if the page is one. */
  readonly archived?: string | undefined;
}

/** Notes that browsers add at the start of a saved page, or archives at its end. */
const NOTES: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
  /<!--\s*Mirrored from (\S+) by HTTrack/i,
  // Firefox's reader mode, and the footer of a page that a browser has printed.
  /<a class="domain reader-domain" href="(https?:[^"]+)"/i,
  />\s*(https?:\/\/[^\s<]+)\s+\d+\/\d+\s*</,
  /__wm\.wombat\(\s*["'](https?:[^"']+)["']/i,
  /This is Google(?:'|&#39;)s cache of <a href="(https?:[^"]+)"/i,
  /<!--\s*(?:source|url|original url|saved from):\s*(https?:\S+)/i,
  // As in the visible text of print versions.
  /(?:source url|original (?:url|article)|printed from|permalink|原文链接|本文链接|原文网址|adresse de l['’]article|originaladresse)\s*[:：]\s*(?:<a [^>]*>\s*)?(https?:[^\s<"']+)/i,
];

/** How far from the start and end of a page such notes can be. */
const NOTED = 20_000;

/** The URLs in the notes of whatever saved the page. */
export function notedAddresses(html: string): readonly string[] {
  const ends = html.length > 2 * NOTED ? html.slice(0, NOTED) + html.slice(-NOTED) : html;
  return [
    ...NOTES.flatMap((form) => form.exec(ends)?.[1] ?? []).map((found) =>
      /^[a-z]+:/i.test(found) ? found : `https://${found}`,
    ),
    ...waybackCopy(ends),
  ];
}

/** The Wayback Machine's script has the page's URL and the timestamp of the copy. */
function waybackCopy(html: string): readonly string[] {
  const [, page, second] =
    /__wm\.wombat\(\s*["'](https?:[^"']+)["']\s*,\s*["'](\d{14})["']/.exec(html) ?? [];
  return page && second ? [`https://web.archive.org/web/${second}/${page}`] : [];
}

/** Elements with the page's URL, most trusted first. */
const HOLDERS: readonly (readonly [selector: string, attribute: string])[] = [
  ['link[rel~="canonical" i]', "href"],
  ['meta[property="og:url" i], meta[name="og:url" i]', "content"],
  ['[itemprop~="mainEntityOfPage"]', "itemid"],
  ['[itemprop~="mainEntityOfPage"]', "href"],
  ['[itemprop~="mainEntityOfPage"]', "content"],
  ['link[rel~="original" i]', "href"],
  ['meta[name="twitter:url" i], meta[property="al:web:url" i]', "content"],
  ['meta[name="savepage-url" i]', "content"],
  ['link[rel~="bookmark" i][href*="archive."]', "href"],
  // archive.today has the page's URL in its search field.
  ['form[action*="archive."] input[name="q"], #HEADER input[name="q"]', "value"],
  ["#wmtbURL", "value"],
];

/** All URLs for a page: `known` are those it was fetched from, `noted` those that were added to it. */
export function addressesOf(
  document: Document,
  article: Thing | undefined,
  { known, noted }: { readonly known: readonly string[]; readonly noted: readonly string[] },
): PageAddresses {
  const held = HOLDERS.flatMap(
    ([selector, attribute]) => document.querySelector(selector)?.getAttribute(attribute) ?? [],
  );
  const things = [article?.mainEntityOfPage, article?.url].flatMap((one) => addressIn(one) ?? []);
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? "";
  const [canonical = "", ...others] = held;
  const said = [canonical, ...others, ...things].map((text) => text.trim());
  const bases = [...known, ...noted, ...said, base].filter((text) => URL.canParse(text));
  const all = [...said, ...noted, ...known].flatMap((text) => absolute(text, bases) ?? []);
  return choose(all);
}

/** Resolves a path against the URLs that the page, or something in it, gives. */
function absolute(text: string, bases: readonly string[]): string | undefined {
  if (text === "") return undefined;
  const address = /^https?:/i.test(text) ? text : resolved(text, bases);
  return address === undefined || urlFault(address) ? undefined : address;
}

function resolved(text: string, bases: readonly string[]): string | undefined {
  const base = bases.find((one) => /^https?:/.test(one));
  if (text.startsWith("//")) return `https:${text}`;
  if (base === undefined || /^[a-z]+:/i.test(text)) return undefined;
  const { original = base } = originalOf(base);
  return URL.parse(text, original)?.href;
}

/** The first URL of a page, preferably not of a home page. */
function choose(all: readonly string[]): PageAddresses {
  const found = all.map(originalOf);
  const originals = found.flatMap(({ original }) => original ?? []).map(withoutTracking);
  const address = originals.find((one) => !isFront(one)) ?? originals[0];
  const archived = found.map((one) => one.archived).find((one) => one !== undefined);
  return { address, archived };
}

export function isFront(address: string): boolean {
  const url = URL.parse(address);
  return url === null || (/^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === "");
}
