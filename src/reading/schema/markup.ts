/** What pages and word processors leave in a text that is copied from them, and that readers would see as it is. */

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  sbquo: "‚",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  hellip: "…",
  bull: "•",
  middot: "·",
  deg: "°",
  euro: "€",
  pound: "£",
  sect: "§",
  copy: "©",
  reg: "®",
  trade: "™",
  iexcl: "¡",
  iquest: "¿",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oelig: "œ",
  OElig: "Œ",
  oslash: "ø",
  Oslash: "Ø",
  eth: "ð",
  thorn: "þ",
  shy: "",
  zwnj: "",
  zwj: "",
  lrm: "",
  rlm: "",
};
const MARKS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030A",
  caron: "\u030C",
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi;
const TAG =
  /<\/?(?:a|b|i|u|p|em|strong|span|div|br|h[1-6]|font|sup|sub|li|ul|mark|small)(?:\s[^<>]*)?\/?>/gi;
const BOLD = /^(\*\*)(?=\S)(.+?\S)\1$/;

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    const known = NAMED[name] ?? NAMED[name.toLowerCase()];
    if (known !== undefined) return known;
    const [, letter = "", mark = ""] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
    return Object.hasOwn(MARKS, mark) ? (letter + MARKS[mark]!).normalize("NFC") : whole;
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

export interface Markup {
  /** The first piece of it. */
  readonly found: string;
  /** What it is. */
  readonly what: string;
  /** The text as readers should see it. */
  readonly plain: string;
}

const plainOf = (text: string): string =>
  text
    .replace(TAG, "")
    .replace(REFERENCE, decoded)
    .replace(BOLD, "$2")
    .replace(/[ \u00A0]{2,}/g, " ")
    .trim();

/** HTML or Markdown in one line of text; undefined if none. */
export function markupIn(text: string): Markup | undefined {
  if (!/[&<*]/.test(text)) return undefined;
  const reference = Array.from(text.matchAll(REFERENCE)).find(
    ([whole, decimal, hex, name]) => decoded(whole, decimal, hex, name) !== whole,
  )?.[0];
  // `&amp;quot;` is a reference twice.
  const plain = plainOf(plainOf(text));
  if (reference !== undefined) return { found: reference, what: "HTML", plain };
  const tag = TAG.exec(text)?.[0];
  TAG.lastIndex = 0;
  if (tag !== undefined) return { found: tag, what: "HTML", plain };
  const bold = BOLD.exec(text)?.[1];
  return bold === undefined ? undefined : { found: bold, what: "Markdown", plain };
}
