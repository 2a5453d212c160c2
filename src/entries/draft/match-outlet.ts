import { countryName, isCountryCode } from "../../geography/countries.ts";
import { foldName } from "../../geography/fold-name.ts";
import type { Article, Outlet } from "../../model/records.ts";
import { ministryOf } from "./ministry.ts";

/**
 * The registrable part of a host: `xinhuanet.com` for `https://english.xinhuanet.com/…`, usually one
 * publisher.
 */
function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^(?:www|m|en|english)\./, "");
}

/**
 * The outlet that published a page: by name, else the one with most entries from the same host; undefined if
 * no outlet on file fits.
 */
export function matchOutlet(
  page: {
    readonly publisher?: string | undefined;
    readonly address?: string | undefined;
    readonly language?: string | undefined;
  },
  outlets: ReadonlyMap<string, Outlet>,
  articles: readonly Article[],
): string | undefined {
  const { publisher } = page;
  const name = publisher === undefined ? undefined : foldName(publisher);
  const named = [...outlets.values()].find(
    ({ id, name: own, aliases = [] }) =>
      name !== undefined &&
      (id === name || [own, ...aliases].some((one) => foldName(one) === name)),
  );
  return (
    named?.id ??
    mostUsed(siteOf(page.address), articles) ??
    (publisher === undefined
      ? undefined
      : (ministryOf(publisher, page.language, outlets) ??
        // A ministry that does not name its country may have it in its domain.
        ministryOf(`${publisher} ${countryOf(page.address)}`, page.language, outlets)))
  );
}

/** The country of a URL's top-level domain: `Japan` for mofa.go.jp; empty if it has none. */
function countryOf(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return "";
  const end = new URL(address).hostname.split(".").at(-1)!.toUpperCase();
  const code = end === "UK" ? "GB" : end;
  return isCountryCode(code) ? countryName(code) : "";
}

function mostUsed(site: string | undefined, articles: readonly Article[]): string | undefined {
  if (site === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const { source } of articles) {
    if (siteOf(source.url) === site)
      counts.set(source.outlet, (counts.get(source.outlet) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
