// A page's JSON-LD, despite common mistakes in it.
import { isFields } from "../../reading/fields.ts";

export type Thing = Readonly<Record<string, unknown>>;

const MAX_THINGS = 500;
const MAX_DEPTH = 8;

/** Every object in the page's JSON-LD, including nested ones, in order. */
export function thingsOf(document: Document): readonly Thing[] {
  const things: Thing[] = [];
  const add = (value: unknown, depth: number): void => {
    if (things.length >= MAX_THINGS || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) for (const one of value) add(one, depth + 1);
    if (!isFields(value)) return;
    things.push(value);
    for (const one of Object.values(value)) if (typeof one === "object") add(one, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type*="ld+json"]'))
    add(parsed(script.textContent), 0);
  return things;
}

function parsed(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, "")
    .replace(/^\s*<!--|-->\s*$/g, "");
  // Line breaks within strings are a common mistake.
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, " ").replace(/,\s*([\]}])/g, "$1")]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // Try the next one.
    }
  }
  return undefined;
}

const ARTICLE = /(?:article|posting|report|pressrelease|analysis)$/i;

const typesOf = (thing: Thing): readonly string[] =>
  [thing["@type"]].flat().filter((type) => typeof type === "string");

/** A string, or the first of an array; the name of an object. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (Array.isArray(value)) return textIn(value[0]);
  return isFields(value) ? textIn(value.name) : undefined;
}

/** Follows a reference: the object itself, or the one with its @id. */
export function followed(value: unknown, things: readonly Thing[]): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isFields(one) || one.name !== undefined || typeof one["@id"] !== "string") return one;
  return things.find((thing) => thing["@id"] === one["@id"] && thing.name !== undefined) ?? one;
}

/** An object's URL, direct or as its @id. */
export function addressIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return addressIn(value[0]);
  if (!isFields(value)) return undefined;
  return addressIn(value["@id"]) ?? addressIn(value.url);
}

/**
 * The article that the page shows: if there are several, the one with the page's own headline, as others
 * are links. A page that is not an article can still have a date of publication.
 */
export function articleIn(
  things: readonly Thing[],
  headings: readonly string[],
): Thing | undefined {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const isOwn = (thing: Thing): boolean => {
    const headline = textIn(thing.headline) ?? textIn(thing.name);
    return headline !== undefined && headings.some((heading) => heading.includes(headline.trim()));
  };
  return (
    articles.find(isOwn) ??
    articles[0] ??
    things.find((thing) => typesOf(thing).includes("WebPage") && thing.datePublished !== undefined)
  );
}
