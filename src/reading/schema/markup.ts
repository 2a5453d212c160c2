import { decodeHTMLStrict } from "entities/decode";

// Remains of markup in text copied from web pages and word processors, which readers would see verbatim.
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/gi;
const TAG =
  /<\/?(?:a|b|i|u|p|em|strong|span|div|br|h[1-6]|font|sup|sub|li|ul|mark|small)(?:\s[^<>]*)?\/?>/gi;
const BOLD = /^(\*\*)(?=\S)(.+?\S)\1$/;

/**
 * Decodes a character reference, with plain spaces; unchanged if it decodes to nothing that a text may
 * contain.
 */
function decoded(whole: string): string {
  const read = [whole, whole.toLowerCase()].map(decodeHTMLStrict).find((text) => text !== whole);
  return read === undefined || /[\p{Cc}\uFFFD]/u.test(read)
    ? whole
    : read.replace(/\p{Zs}/gu, " ").replace(/\p{Cf}/gu, "");
}

export interface Markup {
  /** The first occurrence. */
  readonly found: string;
  /** HTML or Markdown. */
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

/** HTML or Markdown in a line of text; undefined if there is none. */
export function markupIn(text: string): Markup | undefined {
  if (!/[&<*]/.test(text)) return undefined;
  const reference = text.match(REFERENCE)?.find((whole) => decoded(whole) !== whole);
  // Twice, as `&amp;quot;` is escaped twice.
  const plain = plainOf(plainOf(text));
  if (reference !== undefined) return { found: reference, what: "HTML", plain };
  const tag = TAG.exec(text)?.[0];
  TAG.lastIndex = 0;
  if (tag !== undefined) return { found: tag, what: "HTML", plain };
  const bold = BOLD.exec(text)?.[1];
  return bold === undefined ? undefined : { found: bold, what: "Markdown", plain };
}
