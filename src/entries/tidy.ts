import type { Additions } from "../reading/disk/brought.ts";
import { yamlText } from "../reading/yaml/text.ts";
import { addOutlet } from "./add-outlet.ts";
import { addPlace } from "./add-place.ts";

/** Texts of files by their paths in the content folder; undefined for one that is not there. */
export type TextOf = (path: string) => string | undefined;

/** The text of an entry without what it brought. */
export const withoutAdditions = (text: string): string =>
  text.replace(/^adds:[^\n]*\n(?:[ \t]+[^\n]*\n|[ \t]*\n(?=[ \t]))*/m, "");

/** The files that change when what an entry brings moves into the registers, with their new texts. */
export function tidied(adds: Additions, textOf: TextOf): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const current = (path: string): string => files.get(path) ?? textOf(path) ?? "";
  for (const [id, outlet] of Object.entries(adds.outlets ?? {}))
    files.set("outlets.yaml", addOutlet(current("outlets.yaml"), { id, ...outlet }));
  for (const place of adds.places ?? [])
    files.set("places.yaml", addPlace(current("places.yaml"), place));
  for (const [id, { name, nativeName, aliases, country, offices }] of Object.entries(
    adds.people ?? {},
  )) {
    const fields = {
      name,
      nativeName,
      aliases: aliases.length > 0 ? aliases : undefined,
      country,
      offices:
        offices.length > 0
          ? offices.map(({ term, ...office }) => ({ ...office, term: term?.edtf }))
          : undefined,
    };
    files.set(`people/${id}.md`, `---\n${yamlText(fields)}---\n`);
  }
  return files;
}
