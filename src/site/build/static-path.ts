import { join } from "node:path";
import type { Destination, StaticPath } from "./prerendering.ts";

/** Pages that stand for any that is not there: a file by that name, and in no list. */
const FOR_NONE = new Set(["404", "500"]);

const isPage = ({ route }: StaticPath): boolean => route.type === "page";
const nameOf = ({ pathname }: StaticPath): string => pathname.replace(/^\/|\/$/gu, "");

/** The file of a page, or of anything else, within the site. */
export function fileOf(path: StaticPath): string {
  const name = nameOf(path);
  if (!isPage(path)) return name;
  return FOR_NONE.has(name) ? `${name}.html` : join(name, "index.html");
}

/** Below the origin: pages end in a slash, files as Astro has them. */
export function addressOf(path: StaticPath, { base }: Destination): string {
  const name = nameOf(path);
  if (!isPage(path)) return `${base}/${path.pathname.replace(/^\//u, "")}`;
  return name === "" ? `${base}/` : `${base}/${name}/`;
}

/** In full, for the sitemap; nothing for what is no page, or stands for none. */
export const listedAddresses = (path: StaticPath, at: Destination): readonly string[] =>
  isPage(path) && !FOR_NONE.has(nameOf(path)) ? [`${at.site}${addressOf(path, at)}`] : [];
