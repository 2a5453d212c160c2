import { join } from "node:path";
import type { Destination, StaticPath } from "./prerendering.ts";

/** Error pages: each is a file of that name, and in no list. */
const FOR_NONE = new Set(["404", "500"]);

const isPage = ({ route }: StaticPath): boolean => route.type === "page";
const nameOf = ({ pathname }: StaticPath): string => pathname.replace(/^\/|\/$/gu, "");

/** The file of a page or endpoint within the site. */
export function fileOf(path: StaticPath): string {
  const name = nameOf(path);
  if (!isPage(path)) return name;
  return FOR_NONE.has(name) ? `${name}.html` : join(name, "index.html");
}

/** The path below the origin: pages end in a slash, files are as Astro names them. */
export function addressOf(path: StaticPath, { base }: Destination): string {
  const name = nameOf(path);
  if (!isPage(path)) return `${base}/${path.pathname.replace(/^\//u, "")}`;
  return name === "" ? `${base}/` : `${base}/${name}/`;
}

/** Full URLs for the sitemap; empty for files and error pages. */
export const listedAddresses = (path: StaticPath, at: Destination): readonly string[] =>
  isPage(path) && !FOR_NONE.has(nameOf(path)) ? [`${at.site}${addressOf(path, at)}`] : [];
