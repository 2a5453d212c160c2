import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The paths of all HTML files of a built site. */
export const htmlFiles = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .toSorted();

const ENTITIES: Readonly<Record<string, string>> = { "&#38;": "&", "&amp;": "&", "&#39;": "'" };
const decode = (text: string): string =>
  text.replace(/&(?:#38|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);

const valuesOf = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    decode(value),
  );

/** Every link of a built site that leads nowhere: to a missing file or to a missing fragment. */
export function brokenLinks(directory: string, base = "/"): readonly string[] {
  const pages = new Map(
    htmlFiles(directory).map((path) => [path, readFileSync(join(directory, path), "utf8")]),
  );
  const idsOf = new Map([...pages].map(([path, html]) => [path, new Set(valuesOf(html, "id"))]));
  const faultOf = (link: string, from: string): string | undefined => {
    const address = new URL(link, `https://site.example${base}${from.replace(/index\.html$/, "")}`);
    if (address.origin !== "https://site.example") return undefined;
    const path = decodeURIComponent(address.pathname);
    if (!path.startsWith(base)) return `${from}: ${link} leaves ${base}`;
    const file = path.slice(base.length).replace(/(^|\/)$/, "$1index.html");
    if (!existsSync(join(directory, file))) return `${from}: ${link} is not there`;
    const fragment = decodeURIComponent(address.hash.slice(1));
    const isThere = !fragment || !idsOf.has(file) || idsOf.get(file)!.has(fragment);
    return isThere ? undefined : `${from}: ${link} has no such fragment`;
  };
  return [...pages].flatMap(([from, html]) =>
    [...new Set([...valuesOf(html, "href"), ...valuesOf(html, "src")])].flatMap(
      (link) => faultOf(link, from) ?? [],
    ),
  );
}
