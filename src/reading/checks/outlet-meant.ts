import { foldName } from "../../geography/fold-name.ts";
import type { Outlet } from "../../model/records.ts";
import { slipOf } from "./nearest.ts";

/** An outlet by its name, by its site, or by a misspelt id; undefined if not certain. */
export function outletMeant(
  text: string,
  outlets: ReadonlyMap<string, Outlet>,
): string | undefined {
  const plain = text.replace(/[,;.\s"'“”]+$/, "").replace(/^["'“]/, "");
  const named = called([plain, withoutWords(plain)].map(foldName), outlets);
  if (named !== undefined) return named;
  const id = foldName(plain).replace(/[ _]/g, "-");
  if (outlets.has(id)) return id;
  const [, host] = ADDRESS.exec(plain) ?? [];
  // A site with that name in another country is a different paper, not a typo.
  return host === undefined ? slipOf(text, outlets.keys()) : ofSite(host.toLowerCase(), outlets);
}

function called(
  names: readonly string[],
  outlets: ReadonlyMap<string, Outlet>,
): string | undefined {
  const found = [...outlets.values()].filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => names.includes(foldName(each))),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}

/** Strips what is not part of the name: `Gazette (Lesotho)`, `Gazette newspaper`, `Xinhua/CCTV`. */
const withoutWords = (text: string): string =>
  text
    .replace(/\s*[([（].*[)\]）]\s*$/, "")
    .replace(/\s+(?:newspaper|news agency|agency|website|online|news|site|tv)$/i, "");

const ADDRESS = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#].*)?$/i;
const SHARED = /^(?:www|m|en|english|news|edition|com?|net|org|gov|edu|ac|gob|gouv)$/;

/** The outlet named like its site, in the site's country: `reuters.com`, `https://www.aljazeera.com/news`. */
function ofSite(host: string, outlets: ReadonlyMap<string, Outlet>): string | undefined {
  const labels = host.split(".");
  const end = labels.pop()!;
  const called = labels.filter((label) => !SHARED.test(label)).join(".");
  const found = [...outlets.values()].filter(
    ({ id, name, country }) =>
      [id, foldName(name)].some((each) => plainOf(each) === plainOf(called)) &&
      (end.length > 2 || end === "io" || country === undefined || country.toLowerCase() === end),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}

const plainOf = (name: string): string => name.replace(/[ -]/g, "");
