import { decodeHTMLStrict } from "entities/decode";

// What pages and word processors leave in a text that is copied from them, and that readers would see as it is.
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/gi;
const TAG =
  /<\/?(?:a|b|i|u|p|em|strong|span|div|br|h[1-6]|font|sup|sub|li|ul|mark|small)(?:\s[^<>]*)?\/?>/gi;
const BOLD = /^(\*\*)(?=\S)(.+?\S)\1$/;

/** The characters of a reference, spaces as plain ones; as it is where it names none that may stand in a text. */
function decoded(whole: string): string {
  const read = [whole, whole.toLowerCase()].map(decodeHTMLStrict).find((text) => text !== whole);
  return read === undefined || /[\p{Cc}\uFFFD]/u.test(read)
    ? whole
    : read.replace(/\p{Zs}/gu, " ").replace(/\p{Cf}/gu, "");
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
  const reference = text.match(REFERENCE)?.find((whole) => decoded(whole) !== whole);
  // `&amp;quot;` is a reference twice.
  const plain = plainOf(plainOf(text));
  if (reference !== undefined) return { found: reference, what: "HTML", plain };
  const tag = TAG.exec(text)?.[0];
  TAG.lastIndex = 0;
  if (tag !== undefined) return { found: tag, what: "HTML", plain };
  const bold = BOLD.exec(text)?.[1];
  return bold === undefined ? undefined : { found: bold, what: "Markdown", plain };
}
