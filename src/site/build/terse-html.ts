import { OPTIONAL_END_TAGS } from "./optional-tags.ts";

/**
 * Quotes that attribute values can do without. Before the end of a tag they stay if the value ends in a slash, which
 * would read as `/>`. Only tags match: text between them may look like attributes.
 */
const NEEDLESS_QUOTES = /="(?<=<[a-z][^<>']*)([^\s"'=<>`]+)"(?= |(?<!\/")>)/g;

/** Removes optional HTML, about 4% of a page. */
export const terseHtml = (page: string): string =>
  page.replace(OPTIONAL_END_TAGS, "").replace(NEEDLESS_QUOTES, "=$1");
