import { foldName } from "../../geography/fold-name.ts";
import type { Outlet } from "../../model/records.ts";
import { slipOf } from "./nearest.ts";

/** An outlet by its name, by the name of its site, or by an id a slip away; undefined if that is not sure. */
export function outletMeant(
  text: string,
  outlets: ReadonlyMap<string, Outlet>,
): string | undefined {
  const plain = text.replace(/[,;.\s"'“”]+$/, "").replace(/^["'“]/, "");
  const named = called([plain, withoutWords(plain)].map(foldName), outlets);
  if (named !== undefined) return named;
  const id = foldName(plain).replace(/[ _]/g, "-");
  return outlets.has(id) ? id : (ofSite(plain, outlets) ?? slipOf(text, outlets.keys()));
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

/** `Gazette (Lesotho)`, `Gazette newspaper`, `Xinhua/CCTV` without what is not the name. */
const withoutWords = (text: string): string =>
  text
    .replace(/\s*[([（].*[)\]）]\s*$/, "")
    .replace(/\s+(?:newspaper|news agency|agency|website|online|news|site|tv)$/i, "");

const ADDRESS = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#].*)?$/i;
const SHARED = /^(?:www|m|en|english|news|edition|com?|net|org|gov|edu|ac|gob|gouv)$/;

/** `reuters.com`, `https://www.aljazeera.com/news`: the outlet that is called as its site, in its country. */
function ofSite(text: string, outlets: ReadonlyMap<string, Outlet>): string | undefined {
  const host = ADDRESS.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  const parts = host.split(".");
  const [end = ""] = parts.slice(-1);
  const labels = parts.slice(0, -1).filter((label) => !SHARED.test(label));
  const [label, ...more] = labels;
  if (label === undefined || more.length > 0) return undefined;
  const found = [...outlets.values()].filter(
    ({ id, name, country }) =>
      [id, foldName(name).replace(/ /g, "-")].some(
        (each) => each.replaceAll("-", "") === label.replaceAll("-", ""),
      ) &&
      (end.length > 2 || country === undefined || country.toLowerCase() === end || end === "io"),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}
