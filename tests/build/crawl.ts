import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressesIn, valuesOf } from "./addresses-in.ts";

/** The paths of all HTML files of a built site. */
export const htmlFiles = (directory: string): readonly string[] =>
  filesOf(directory).filter((path) => path.endsWith(".html"));

const filesOf = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, "/").length))
    .toSorted();

/** What the crawler reads; the rest is pictures, fonts and the search's own files. */
const IS_READ =
  /^(?!pagefind\/).*\.(?:html|css|svg|xml|atom|ics|csv|geojson|json|webmanifest|txt|md)$/u;
/** A placeholder origin for sites that do not know their own. */
const NOWHERE = "https://site.example";

/**
 * Every broken link of a built site: to a missing file, to a folder without a
 * trailing slash, to a missing fragment, or out of the base path.
 */
export function brokenLinks(directory: string, base = "/", origin?: string): readonly string[] {
  const files = filesOf(directory);
  const there = new Set(files);
  const home = origin ?? NOWHERE;
  const idsOf = new Map<string, ReadonlySet<string>>();
  const ids = (file: string): ReadonlySet<string> => {
    const known =
      idsOf.get(file) ?? new Set(valuesOf(readFileSync(join(directory, file), "utf8"), "id"));
    idsOf.set(file, known);
    return known;
  };
  const faultOf = (link: string, from: string): string | undefined => {
    const url = `${home}${base}${from.replace(/index\.html$/u, "")}`;
    if (!URL.canParse(link, url)) return "is no address";
    const address = new URL(link, url);
    if (address.origin !== home) return undefined;
    const path = decodeURIComponent(address.pathname);
    if (!path.startsWith(base)) return `leaves ${base}`;
    const file = path.slice(base.length).replace(/(^|\/)$/u, "$1index.html");
    if (there.has(`${file}/index.html`)) return "lacks the slash at its end";
    if (!there.has(file)) return "is not there";
    const fragment = decodeURIComponent(address.hash.slice(1));
    return !fragment || !file.endsWith(".html") || ids(file).has(fragment)
      ? undefined
      : "has no such fragment";
  };
  return files
    .filter((path) => IS_READ.test(path))
    .flatMap((from) => {
      const text = readFileSync(join(directory, from), "utf8");
      return [...new Set(addressesIn(from, text, { base, origin }))].flatMap((link) => {
        const fault = faultOf(link, from);
        return fault === undefined ? [] : `${from}: ${link} ${fault}`;
      });
    });
}
