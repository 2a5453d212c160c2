/** Names of an address's parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|ref_url|cmpid|cmp|ocid|ito|smid|smtyp|spm|share|_ga|ncid|sr_share|xtor|at_\w+|__twitter_impression|outputType)$/i;
const MOBILE = /^(?:m|mobile|amp|wap|touch)\.(?=[^.]+\.)/;
const AMP = /\/(?:amp|amp\.html)\/?$|(?<=\/)amp\/|\.amp(?=\.html$|$)/;
const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org\/web\/[0-9]{1,14}[a-z_]*|archive\.(?:ph|is|today|md|li|vn|fo)(?:\/o\/\w+|\/\d{8,14})?|webcache\.googleusercontent\.com\/search\?q=cache:[\w-]*:?|12ft\.io)\/?(https?:\/\/?.+)$/i;
const PROXY =
  /^https?:\/\/(?:[\w-]+\.)*(?:translate\.goog|cdn\.ampproject\.org|translate\.google\.[a-z.]+|google\.[a-z.]+\/(?:amp\/s|url)|l\.facebook\.com|t\.co|bit\.ly|tinyurl\.com|lnkd\.in|news\.google\.com)(?:[/?#]|$)/i;

/** What an address has that the publisher's own does not, and that one where it can be told. */
export interface AddressForm {
  readonly what: string;
  /** Only where it is certain. */
  readonly clean?: string | undefined;
  /** What the publisher's own may be. */
  readonly likely?: string | undefined;
}

/** The first odd thing about the address of an article; undefined where it is the publisher's own. */
export function oddAddress(text: string): AddressForm | undefined {
  if (!URL.canParse(text)) return undefined;
  const original = ARCHIVE.exec(text)?.[1]?.replace(/^(https?:\/)(?!\/)/, "$1/");
  if (original)
    return {
      what: "the address of a copy in a web archive, which belongs under archived",
      clean: original,
    };
  if (PROXY.test(text))
    return { what: "the address of a service that passes pages on", clean: behindProxy(text) };
  const clean = cleanAddress(text);
  if (clean === text) return undefined;
  const { hostname, pathname } = new URL(text);
  if (MOBILE.test(hostname))
    return { what: "the address of the page for telephones", likely: clean };
  if (AMP.test(pathname)) return { what: "the address of the page's AMP copy", likely: clean };
  return { what: "parameters that say where the reader came from", clean };
}

/** `https://www-example-org.translate.goog/a`, `https://www.google.com/amp/s/example.org/a`, `…?url=https://…`. */
function behindProxy(text: string): string | undefined {
  const url = new URL(text);
  const named = ["url", "u", "q"]
    .map((name) => url.searchParams.get(name))
    .find((each) => each?.startsWith("http"));
  if (named) return named;
  const amp = /\/(?:amp|c|v)\/s\/(.+)$/.exec(url.pathname)?.[1];
  if (amp) return `https://${amp}`;
  const [, host] = /^(.+)\.translate\.goog$/.exec(url.hostname) ?? [];
  return host && `https://${host.replace(/-/g, ".").replace(/\.\./g, "-")}${url.pathname}`;
}

/** The address without tracking, as the page for all readers has it. */
export function cleanAddress(text: string): string {
  const url = new URL(text);
  const odd = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  const isPlain = odd.length === 0 && !MOBILE.test(url.hostname) && !AMP.test(url.pathname);
  if (isPlain) return text;
  for (const name of odd) url.searchParams.delete(name);
  url.hostname = url.hostname.replace(MOBILE, "www.");
  url.pathname = url.pathname.replace(AMP, "") || "/";
  return url.href;
}
