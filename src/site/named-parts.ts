import { url } from "./links.ts";
import { foldName } from "../geography/fold-name.ts";

/** The names that are there, each once. */
export const unique = (...names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== undefined && name !== "") as string[];

/** Names that differ in more than case, accents and hyphens. */
export const differing = (names: readonly string[]): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [foldName(name), name])).values()].toReversed();

/** Without the path that the site is served under. */
export const pathOf = (href: string): string => href.slice(url().length);
