// URLs of copies: which page a web archive, cache or translator shows.
import { isExtra } from "../../reading/checks/address-forms.ts";
import { urlFault } from "../../reading/checks/links.ts";

/** Where a URL leads: to a page itself, or to an archived copy. */
interface Original {
  /** The page's own URL; undefined if a copy's URL does not contain it. */
  readonly original?: string | undefined;
  /** The given URL, if it is that of a web archive, which keeps its copies. */
  readonly archived?: string | undefined;
}

/**
 * A timestamp: `/20261015120000id_/https://…`, `/2026.10.15-120000/https://…`,
 * `/2026-1014-1200-00/https://…`.
 */
const SECOND = String.raw`(?:\d{4,14}|\d{4}[.-]\d\d[.-]?\d\d[-.]\d{4}(?:\d\d|-\d\d)?)`;
/** Followed by a URL; after a full timestamp, also by a host and path without a protocol. */
const DATED: readonly RegExp[] = [
  new RegExp(
    String.raw`^https?://[^/]+/(?:[^?#]*?/)?${SECOND}(?:\w\w_)?/+(?<page>https?:/.+)$`,
    "i",
  ),
  /^https?:\/\/[^/]+\/(?:[^?#]*?\/)?\d{14}(?:\w\w_)?\/+(?<page>(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/.*)$/i,
];
/** Archives whose copies have short URLs. */
const SHORT =
  /^https?:\/\/(?:archive\.(?:today|ph|is|li|vn|md|fo)\/\w{5,6}(?=$|[#?/])|perma\.cc\/[\w-]{8,}|(?:www\.)?ghostarchive\.org\/|(?:www\.)?webcitation\.org\/|(?:www\.)?freezepage\.com\/)/i;
/** Services that show a page without keeping it. */
const PROXIES: readonly RegExp[] = [
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?.*?cache:(?:[\w-]+:)?(?<page>[^+&]+)/i,
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[a-z]\/(?<page>(?:s\/)?.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?<page>(?:s\/)?.+)$/i,
  /^https?:\/\/(?:12ft\.io|r\.jina\.ai|(?:www\.)?removepaywall\.com\/search\?url=)\/?(?<page>https?:\/.+)$/i,
];
/** Query parameters with the URL of the page shown. */
const URL_PARAMETERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.)?webcitation\.org$/, "url"],
  [/^translate\.google\.[a-z.]+$/, "u"],
  [/^(?:www\.)?google\.[a-z.]+$/, "url"],
  [/^cc\.bingj\.com$/, "u"],
];

/** The page behind a URL; the URL itself if it is not a copy's. */
export function originalOf(address: string): Original {
  const dated = DATED.map((form) => form.exec(address)?.groups?.page).find(Boolean);
  if (dated !== undefined) return { original: whole(dated), archived: address };
  if (SHORT.test(address)) return { original: held(address), archived: address };
  const shown = PROXIES.map((form) => form.exec(address)?.groups?.page).find(Boolean);
  const original = shown === undefined ? (held(address) ?? translated(address)) : whole(shown);
  return { original: original ?? address };
}

/** Restores a URL from which an archive dropped a slash or the protocol. */
function whole(text: string): string | undefined {
  const plain = /^https?%3a/i.test(text) ? decodeURIComponent(text) : text;
  const bare = plain.replace(/^s\//, "").replace(/^https?:\/+/i, "");
  const protocol = /^http:/i.test(plain) ? "http" : "https";
  const address = `${protocol}://${bare.replace(/^([^/?#]+):(?:443|80)(?=[/?#]|$)/, "$1")}`;
  return urlFault(address) ? undefined : address;
}

function held(address: string): string | undefined {
  const url = URL.parse(address);
  const name = URL_PARAMETERS.find(([host]) => host.test(url?.hostname ?? ""))?.[1];
  const page = name === undefined ? null : url!.searchParams.get(name);
  return page === null ? undefined : whole(page);
}

/** `www-gulf--courier-example.translate.goog` shows www.gulf-courier.example. */
function translated(address: string): string | undefined {
  const url = URL.parse(address);
  const name = /^(.+)\.translate\.goog$/.exec(url?.hostname ?? "")?.[1];
  if (!url || name === undefined) return undefined;
  for (const key of [...url.searchParams.keys()])
    if (key.startsWith("_x_tr")) url.searchParams.delete(key);
  const host = name.replace(/--|-/g, (dashes) => (dashes === "--" ? "-" : "."));
  return whole(`https://${host}${url.pathname}${url.search}`);
}

/** A URL without tracking or presentation parameters, and without its fragment. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  const tracking = [...url.searchParams.keys()].filter((name) => isExtra(name, url));
  if (tracking.length === 0) return address.replace(/#(?!!).*$/, "");
  for (const name of tracking) url.searchParams.delete(name);
  return url.href.replace(/#(?!!).*$/, "");
}
