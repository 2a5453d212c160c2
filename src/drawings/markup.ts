import type { Attributes, Child } from "./element.ts";

/** An element as text that a page can hold as it is. */
export interface Markup {
  readonly markup: string;
}

/** Elements of SVG that hold nothing here: written short. */
const CHILDLESS = new Set(["circle", "line", "path", "polygon", "rect", "use"]);
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Makes an element as markup, with its text escaped. */
export function markupElement(
  name: string,
  attributes: Attributes,
  ...children: readonly Child<Markup>[]
): Markup {
  const start = name + Object.entries(attributes).map(attributeText).join("");
  const inner = children.map(childText).join("");
  return {
    markup: inner === "" && CHILDLESS.has(name) ? `<${start}/>` : `<${start}>${inner}</${name}>`,
  };
}

const attributeText = ([name, value]: readonly [string, Attributes[string]]): string =>
  value === undefined || value === false ? "" : ` ${name}="${escape(String(value))}"`;

const childText = (child: Child<Markup>): string => {
  if (child === undefined || child === false) return "";
  return typeof child === "string" ? escape(child) : child.markup;
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? "");
