import type { Ui } from "../words/en/ui.ts";

interface Destination {
  /** Without the base path. */
  readonly path: string;
  readonly label: keyof Ui["site"]["pages"];
}

/** The header's links. */
export const HEADER: readonly Destination[] = [
  { path: "", label: "timeline" },
  { path: "changes/", label: "changes" },
  { path: "plans-hold/", label: "plans" },
  { path: "people/", label: "people" },
  { path: "countries/", label: "countries" },
  { path: "articles/", label: "articles" },
  { path: "data/", label: "data" },
];

/** The footer's links. */
export const FOOTER: readonly Destination[] = [
  { path: "about/", label: "about" },
  { path: "new/", label: "add" },
  { path: "upcoming/", label: "upcoming" },
  { path: "compare/", label: "compare" },
  { path: "trips/", label: "trips" },
  { path: "outlets/", label: "outlets" },
  { path: "data/", label: "dataAndFeeds" },
];

/** Parts of pages that can be found by a name of their own. */
export const PARTS: readonly Destination[] = [
  { path: "data/#embed", label: "embed" },
  { path: "new/#correct", label: "correct" },
];

/** The value of `aria-current`: `page` for the page itself, `true` for its section. */
export function ariaCurrent(
  href: string,
  pathname: string,
  isSection = true,
): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return isSection && pathname.startsWith(href) ? "true" : undefined;
}
