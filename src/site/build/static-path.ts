import { join } from "node:path";
import type { Destination } from "./destination.ts";

/** The HTML of a page, or the response of an endpoint. */
export type Made = string | Response;

/** A page or a file to render. */
export interface StaticPath {
  /** The path without leading and trailing slashes, as `trips/wang-yi/2026-01-africa`. */
  readonly name: string;
  readonly isPage: boolean;
  /** A hash of what it is made of: see ../keys.ts. */
  readonly cacheKey?: string | undefined;
  /** Renders it; pages need their URL. */
  readonly make: (address: URL) => Promise<Made>;
}

/** Error pages: each is a file of that name, and in no list. */
const FOR_NONE = new Set(["404", "500"]);

/** The file of a page or endpoint within the site. */
export function fileOf({ name, isPage }: StaticPath): string {
  if (!isPage) return name;
  return FOR_NONE.has(name) ? `${name}.html` : join(name, "index.html");
}

/** The path below the origin: pages end in a slash. */
export const addressOf = ({ name, isPage }: StaticPath, { base }: Destination): string =>
  isPage && name !== "" ? `${base}/${name}/` : `${base}/${name}`;

/** Full URLs for the sitemap; empty for files and error pages. */
export const listedAddresses = (path: StaticPath, at: Destination): readonly string[] =>
  path.isPage && !FOR_NONE.has(path.name) ? [`${at.site}${addressOf(path, at)}`] : [];
