import { url } from "./links.ts";

interface Destination {
  readonly path: string;
  readonly label: string;
}

/** The header's links. */
export const HEADER: readonly Destination[] = [
  { path: "", label: "Timeline" },
  { path: "changes/", label: "Changes of plan" },
  { path: "people/", label: "Ministers" },
  { path: "countries/", label: "Countries" },
  { path: "articles/", label: "Articles" },
  { path: "data/", label: "Data" },
];

/** The footer's links. */
export const FOOTER: readonly Destination[] = [
  { path: "about/", label: "About and method" },
  { path: "new/", label: "Add an article" },
  { path: "trips/", label: "All trips" },
  { path: "outlets/", label: "Outlets" },
  { path: "data/", label: "Data and feeds" },
];

/** `page` for the page itself, `true` for the section that it is in. */
export function currency(path: string, pathname: string): "page" | "true" | undefined {
  const address = url(path);
  if (pathname === address) return "page";
  return path !== "" && pathname.startsWith(address) ? "true" : undefined;
}
