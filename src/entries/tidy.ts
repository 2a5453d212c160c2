import type { Additions } from "../reading/schema/article.ts";
import { addOutlets, addPlaces, personText } from "./registers.ts";

/** Texts of files by their paths in the content folder; undefined for one that is not there. */
type TextOf = (path: string) => string | undefined;

export const withoutAdditions = (text: string): string =>
  text.replace(/^adds:[^\n]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n(?=[ \t]))*/m, "");

/** The files that change when what an entry brings moves into the registers, with their new texts. */
export function tidied(adds: Additions, textOf: TextOf): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const outlets = Object.entries(adds.outlets ?? {}).map(([id, outlet]) => ({ id, ...outlet }));
  const places = adds.places ?? [];
  if (outlets.length > 0)
    files.set("outlets.yaml", addOutlets(textOf("outlets.yaml") ?? "", outlets));
  if (places.length > 0) files.set("places.yaml", addPlaces(textOf("places.yaml") ?? "", places));
  for (const [id, person] of Object.entries(adds.people ?? {})) {
    const offices = person.offices.map(({ term, ...office }) => ({ ...office, term: term?.edtf }));
    files.set(`people/${id}.md`, personText({ ...person, offices }));
  }
  return files;
}
