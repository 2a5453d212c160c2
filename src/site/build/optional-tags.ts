// End tags that whoever reads HTML supplies: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags

/** What begins right after a paragraph, and what ends around one. */
const AFTER_PARAGRAPH =
  "address article aside blockquote details div dl fieldset figure footer form h[1-6] header hr main menu nav ol p " +
  "pre search section table ul /article /aside /blockquote /dd /details /dialog /div /fieldset /figure /footer " +
  "/form /header /li /main /nav /section /td /th";

/** Elements, and before which tags nobody needs their ends: `/ul` ends a list. */
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

/** All of them, as the text of a page has them. */
export const OPTIONAL_END_TAGS = new RegExp(
  `</(?:${Object.entries(OPTIONAL)
    .map(([name, before]) => `${name}>(?=<(?:${before.replaceAll(" ", "|")})[ >])`)
    .join("|")})`,
  "g",
);
