import type { Additions } from "../reading/schema/article.ts";
import { addOutlets, addPlaces, personText } from "./registers.ts";

/** File contents by path in the content folder; undefined if the file does not exist. */
type TextOf = (path: string) => string | undefined;

export const withoutAdditions = (text: string): string =>
  text.replace(/^adds:[^\n]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n(?=[ \t]))*/m, "");

/** The files to change when an entry's additions move into the registers, with their new contents. */
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
