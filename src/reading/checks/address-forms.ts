/** Query parameters that track where a reader came from. */
export const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|ref_url|cmpid|cmp|ocid|ito|smid|smtyp|spm|share|_ga|ncid|isappinstalled|sr_share|xtor|at_\w+|wt\.mc_id|__twitter_impression|outputType|sessionid|phpsessid|jsessionid)$/i;
/** Query parameters that ask for the print version. */
const PRINT =
  /^(?:print(?:able|er|page|view|version|mode|friendly|_view)?|view|format|output|mode)$/i;
const PRINTED: ReadonlySet<string> = new Set([
  "",
  "1",
  "true",
  "yes",
  "y",
  "on",
  "print",
  "printable",
  "printer",
]);
const MOBILE = /^(?:m|mobile|amp|wap|touch)\.(?=[^.]+\.)/;
const AMP = /\/(?:amp|amp\.html)\/?$|(?<=\/)amp\/|\.amp(?=\.html$|$)/;
const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org\/web\/[0-9]{1,14}[a-z_]*|archive\.(?:ph|is|today|md|li|vn|fo)(?:\/o\/\w+|\/[\d.-]{8,17})?|webcache\.googleusercontent\.com\/search\?q=cache:[\w-]*:?|12ft\.io|r\.jina\.ai)\/?(https?:\/\/?.+)$/i;
/** Services that proxy a page without keeping a copy. */
const THROUGH = /^https?:\/\/(?:12ft\.io|r\.jina\.ai)\//i;
/** An archived copy whose URL does not contain the original's. */
const COPY =
  /^https?:\/\/(?:archive\.(?:ph|is|today|md|li|vn|fo)\/\w{4,6}|perma\.cc\/[\w-]{9}|ghostarchive\.org\/archive\/\w+|megalodon\.jp\/.+)$/i;
const PROXY =
  /^https?:\/\/(?:[\w-]+\.)*(?:translate\.goog|cdn\.ampproject\.org|translate\.google\.[a-z.]+|google\.[a-z.]+\/(?:amp\/s|url)|l\.facebook\.com|t\.co|bit\.ly|tinyurl\.com|lnkd\.in|news\.google\.com|safelinks\.protection\.outlook\.com|facebook\.com\/l\.php|linkedin\.com\/redir|vk\.com\/away\.php|link\.zhihu\.com|t\.me\/iv)(?:[/?#]|$)/i;

const PRINT_PATH = /\/print(?:able|\.html)?\/?$/;

/** What is unusual about a URL, and the publisher's own URL if it can be derived. */
interface AddressForm {
  readonly what: string;
  /** Only if certain. */
  readonly clean?: string | undefined;
  /** What the publisher's own URL may be. */
  readonly likely?: string | undefined;
}

const PASSED_ON = "the address of a redirect or proxy service";
const COPIED = "the address of a copy in a web archive, which belongs under archived";
/** Punctuation after a URL, including a bracket closed but not opened in it. */
const BEHIND = /[,;.，；。、]+$|(?<=^[^(]*)\)+[,;.]*$/u;
/** Fragments that point to a part of the page other than the article. */
const PLACES = /^#(?:comments?|respond|disqus_thread|top|share|content|main(?:-content)?)$/i;

/** The first unusual thing about an article's URL; undefined if it is the publisher's own. */
export function oddAddress(text: string): AddressForm | undefined {
  if (!URL.canParse(text)) return undefined;
  const original = ARCHIVE.exec(text)?.[1]?.replace(/^(https?:\/)(?!\/)/, "$1/");
  if (original)
    return {
      what: isArchive(text) ? COPIED : PASSED_ON,
      clean: original,
    };
  if (COPY.test(text)) return { what: COPIED };
  if (PROXY.test(text)) return { what: PASSED_ON, clean: behindProxy(text) };
  if (BEHIND.test(text))
    return { what: "punctuation after an address", clean: text.replace(BEHIND, "") };
  if (/&amp;/i.test(text))
    return { what: "HTML (&amp;) in an address", clean: text.replace(/&amp;/gi, "&") };
  const clean = cleanAddress(text);
  if (clean === text) return undefined;
  const { hostname, pathname, hash } = new URL(text);
  if (MOBILE.test(hostname)) return { what: "the address of the page for phones", likely: clean };
  if (hash.startsWith("#:~:text=")) return { what: "text fragment (#:~:text=)", clean };
  if (PLACES.test(hash)) return { what: "fragment of a place within the page", clean };
  if (PRINT_PATH.test(pathname)) return { what: "the address of the print version", likely: clean };
  if (hasAmp(new URL(text))) return { what: "the address of the AMP version", clean };
  if (AMP.test(pathname)) return { what: "the address of the AMP version", likely: clean };
  if (hasPrint(new URL(text))) return { what: "the address of the print version", clean };
  return { what: "tracking parameters", clean };
}

/** `https://www-example-org.translate.goog/a`, `https://www.google.com/amp/s/example.org/a`, `…?url=https://…`. */
function behindProxy(text: string): string | undefined {
  const url = new URL(text);
  const named = ["url", "u", "q", "to", "target"]
    .map((name) => url.searchParams.get(name))
    .find((each) => each?.startsWith("http"));
  if (named) return named;
  const amp = /\/(?:amp|c|v)\/s\/(.+)$/.exec(url.pathname)?.[1];
  if (amp) return `https://${amp}`;
  const [, host] = /^(.+)\.translate\.goog$/.exec(url.hostname) ?? [];
  return host && `https://${host.replace(/-/g, ".").replace(/\.\./g, "-")}${url.pathname}`;
}

export const isArchive = (text: string): boolean => ARCHIVE.test(text) && !THROUGH.test(text);

const SECTION =
  /^(?:[a-z]{2}(?:[-_][a-z]{2,4})?|index\.\w+|home(?:page)?(?:\.\w+)?|default\.\w+|main|news|latest|politics|world)?$/i;
const SEARCH =
  /^https?:\/\/(?:www\.|cn\.)?(?:google\.[a-z.]+\/search|bing\.com\/search|(?:duckduckgo|startpage)\.com\/|yandex\.\w+\/search|baidu\.com\/s\b|mail\.google\.com|outlook\.(?:office|live)\.com|docs\.google\.com|drive\.google\.com)/i;

/** Whether a URL is that of a home page, a search, or a page that only one reader can see. */
export function isFrontPage(text: string): boolean {
  if (SEARCH.test(text)) return true;
  if (!URL.canParse(text)) return false;
  const { pathname, searchParams, hash } = new URL(text);
  const isArticle = [...searchParams.values(), hash].some((value) => /\d|^#!?\/./.test(value));
  const isNamed = [...searchParams.keys()].some((name) => name.length > 8);
  return !isArticle && !isNamed && pathname.split("/").every((step) => SECTION.test(step));
}

/** Whether a query parameter does not affect what is read: tracking, or the print version. */
export const isExtra = (name: string, url: URL): boolean =>
  TRACKING.test(name) || isPrint(name, url) || isAmp(name, url);

/** `amp=1` and `output=amp`. */
function isAmp(name: string, { searchParams }: URL): boolean {
  const value = searchParams.get(name)?.toLowerCase() ?? "";
  return /^amp$/i.test(name)
    ? /^(?:|1|true|amp)$/.test(value)
    : PRINT.test(name) && value === "amp";
}

const hasAmp = (url: URL): boolean => [...url.searchParams.keys()].some((name) => isAmp(name, url));

/** `print=1` and `view=print`, but not `format=1` or `view=yes`. */
function isPrint(name: string, { searchParams }: URL): boolean {
  const value = searchParams.get(name)?.toLowerCase() ?? "";
  return (
    PRINT.test(name) && PRINTED.has(value) && (/^print/i.test(name) || value.startsWith("print"))
  );
}

const hasPrint = (url: URL): boolean =>
  [...url.searchParams.keys()].some((name) => isPrint(name, url));

/** The URL without tracking, as anyone can open it; unchanged if it has none. */
export function cleanAddress(text: string): string {
  const url = new URL(text);
  const read = url.href;
  for (const name of [...url.searchParams.keys()])
    if (isExtra(name, url)) url.searchParams.delete(name);
  if (url.hash.startsWith("#:~:text=") || PLACES.test(url.hash)) url.hash = "";
  url.hostname = url.hostname.replace(MOBILE, "www.");
  url.pathname = url.pathname.replace(AMP, "").replace(PRINT_PATH, "") || "/";
  return url.href === read ? text : url.href;
}
