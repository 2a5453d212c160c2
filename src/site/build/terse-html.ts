import { OPTIONAL_END_TAGS } from "./optional-tags.ts";

/**
 * Quotes that a value of an attribute does without; after a slash that ends its tag they tell it from an element
 * without content. What stands between tags is text, whatever it looks like.
 */
const NEEDLESS_QUOTES = /="(?<=<[a-z][^<>']*)([^\s"'=<>`]+)"(?= |(?<!\/")>)/g;

/**
 * Leaves out what HTML does without, some 4% of a page. Each byte is read as a letter, as all that is looked for is
 * ASCII: so a page need not be decoded.
 */
export function terseHtml(page: ArrayBuffer): Uint8Array {
  const text = Buffer.from(page).toString("latin1");
  return Buffer.from(text.replace(OPTIONAL_END_TAGS, "").replace(NEEDLESS_QUOTES, "=$1"), "latin1");
}
