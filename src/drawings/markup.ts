import type { Attributes, Child } from "./element.ts";

/** An element as text that can be inserted into a page unescaped. */
export interface Markup {
  readonly markup: string;
}

/** SVG elements without children here: self-closing. */
const CHILDLESS = new Set(["circle", "line", "path", "polygon", "rect", "use"]);
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const SPECIAL = /[&<>"]/;
/** Attribute values that need no quotes, which are a tenth of a drawing. */
const PLAIN = /^[\w.,:;#%/+\-()?!|·–]*[\w.,:;#%+\-()?!|·–]$/;

/** Creates an element as markup, escaping its text. */
export function markupElement(
  name: string,
  attributes: Attributes,
  ...children: readonly Child<Markup>[]
): Markup {
  let start = name;
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) start += ` ${attribute}=${quote(String(value))}`;
  const inner = markupOf(...children);
  return {
    markup: inner === "" && CHILDLESS.has(name) ? `<${start} />` : `<${start}>${inner}</${name}>`,
  };
}

/** What stands in an element, as text that a page can hold. */
export const markupOf = (...children: readonly Child<Markup>[]): string => {
  let inner = "";
  for (const child of children) inner += childText(child);
  return inner;
};

const quote = (value: string): string => (PLAIN.test(value) ? value : `"${escape(value)}"`);

const childText = (child: Child<Markup>): string => {
  if (child === undefined || child === false) return "";
  return typeof child === "string" ? escape(child) : child.markup;
};

const escape = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? "") : text;
