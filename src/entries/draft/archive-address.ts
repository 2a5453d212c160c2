// Addresses of copies: what page a web archive, a cache or a translator shows.
import { isExtra } from "../../reading/checks/address-forms.ts";
import { urlFault } from "../../reading/checks/links.ts";

/** What an address leads to: a page itself, or an archive's copy of one. */
interface Behind {
  /** The page's own address; undefined if a copy's address does not tell it. */
  readonly original?: string | undefined;
  /** The address, if it is that of a web archive, which keeps what it shows. */
  readonly archived?: string | undefined;
}

/** `/20261015120000id_/https://…`, `/2026.10.15-120000/https://…`, `/2026-1014-1200-00/https://…`. */
const SECOND = String.raw`(?:\d{4,14}|\d{4}[.-]\d\d[.-]?\d\d[-.]\d{4}(?:\d\d|-\d\d)?)`;
/** After it stands an address; after one with its second also a bare host with a path. */
const DATED: readonly RegExp[] = [
  new RegExp(
    String.raw`^https?://[^/]+/(?:[^?#]*?/)?${SECOND}(?:\w\w_)?/+(?<page>https?:/.+)$`,
    "i",
  ),
  /^https?:\/\/[^/]+\/(?:[^?#]*?\/)?\d{14}(?:\w\w_)?\/+(?<page>(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/.*)$/i,
];
/** Archives that give their copies short names. */
const SHORT =
  /^https?:\/\/(?:archive\.(?:today|ph|is|li|vn|md|fo)\/\w{5,6}(?=$|[#?/])|perma\.cc\/[\w-]{8,}|(?:www\.)?ghostarchive\.org\/|(?:www\.)?webcitation\.org\/|(?:www\.)?freezepage\.com\/)/i;
/** Pages shown by others who keep nothing. */
const SHOWN: readonly RegExp[] = [
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?.*?cache:(?:[\w-]+:)?(?<page>[^+&]+)/i,
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[a-z]\/(?<page>(?:s\/)?.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?<page>(?:s\/)?.+)$/i,
  /^https?:\/\/(?:12ft\.io|r\.jina\.ai|(?:www\.)?removepaywall\.com\/search\?url=)\/?(?<page>https?:\/.+)$/i,
];
/** Names of parameters that hold the address of the page shown. */
const HOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.)?webcitation\.org$/, "url"],
  [/^translate\.google\.[a-z.]+$/, "u"],
  [/^(?:www\.)?google\.[a-z.]+$/, "url"],
  [/^cc\.bingj\.com$/, "u"],
];

/** What is behind an address; the address itself where it is no copy's. */
export function behind(address: string): Behind {
  const dated = DATED.map((form) => form.exec(address)?.groups?.page).find(Boolean);
  if (dated !== undefined) return { original: whole(dated), archived: address };
  if (SHORT.test(address)) return { original: held(address), archived: address };
  const shown = SHOWN.map((form) => form.exec(address)?.groups?.page).find(Boolean);
  const original = shown === undefined ? (held(address) ?? translated(address)) : whole(shown);
  return { original: original ?? address };
}

/** An address as it is to be, of which an archive has dropped a slash or the protocol. */
function whole(text: string): string | undefined {
  const plain = /^https?%3a/i.test(text) ? decodeURIComponent(text) : text;
  const bare = plain.replace(/^s\//, "").replace(/^https?:\/+/i, "");
  const protocol = /^http:/i.test(plain) ? "http" : "https";
  const address = `${protocol}://${bare.replace(/^([^/?#]+):(?:443|80)(?=[/?#]|$)/, "$1")}`;
  return urlFault(address) ? undefined : address;
}

function held(address: string): string | undefined {
  const url = URL.parse(address);
  const name = HOLDERS.find(([host]) => host.test(url?.hostname ?? ""))?.[1];
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

/** An address without what only tells its publisher where a reader came from or how it is shown, and without its fragment. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  const tracking = [...url.searchParams.keys()].filter((name) => isExtra(name, url));
  if (tracking.length === 0) return address.replace(/#(?!!).*$/, "");
  for (const name of tracking) url.searchParams.delete(name);
  return url.href.replace(/#(?!!).*$/, "");
}
