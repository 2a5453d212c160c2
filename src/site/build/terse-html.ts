// End tags that HTML parsers imply: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags

/** Start tags that end a paragraph, and end tags of elements around one. */
const AFTER_PARAGRAPH =
  "address article aside blockquote details div dl fieldset figure footer form h[1-6] header hr main menu nav ol p " +
  "pre search section table ul /article /aside /blockquote /dd /details /dialog /div /fieldset /figure /footer " +
  "/form /header /li /main /nav /section /td /th";

/** Elements, and the tags before which their end tag is optional: `/ul` is the end of a list. */
const OPTIONAL: Readonly<Record<string, string>> = {
  li: "li /ul /ol /menu",
  dt: "dt dd",
  dd: "dt dd /dl",
  p: AFTER_PARAGRAPH,
  option: "option optgroup /optgroup /select /datalist",
  caption: "thead tbody tr",
  thead: "tbody tfoot",
  tbody: "tbody tfoot /table",
  tr: "tr /thead /tbody /tfoot /table",
  th: "th td /tr",
  td: "th td /tr",
};

/** Matches all of them in a page. */
const OPTIONAL_END_TAGS = new RegExp(
  `</(?:${Object.entries(OPTIONAL)
    .map(([name, before]) => `${name}>(?=<(?:${before.replaceAll(" ", "|")})[ >])`)
    .join("|")})`,
  "g",
);

/**
 * Quotes that attribute values can do without. Before the end of a tag they stay if the value ends in a slash, which
 * would read as `/>`. Only tags match: text between them may look like attributes.
 */
const NEEDLESS_QUOTES = /="(?<=<[a-z][^<>']*)([^\s"'=<>`]+)"(?= |(?<!\/")>)/g;

/** Removes optional HTML, about 4% of a page. */
export const terseHtml = (page: string): string =>
  page.replace(OPTIONAL_END_TAGS, "").replace(NEEDLESS_QUOTES, "=$1");
