// Moves additions from entries into the registers: new outlets, people and places. For maintainers.
import { resolve } from "node:path";
import { readContent } from "../reading/disk/content.ts";
import { diskFilesFrom } from "../reading/disk/files.ts";
import { reopen } from "../reading/disk/front-matter.ts";
import { isError } from "../reading/problem.ts";
import { additionsIn, type Additions } from "../reading/schema/article.ts";
import { readArgs, runIfCalled, type Terminal } from "../site/args.ts";
import { readIfThere, writeAtomically } from "../site/build/write.ts";
import { contentFolder } from "../site/settings.ts";
import { addOutlets, addPlaces, personText } from "../entries/registers.ts";

/** `tidy [--content DIR]`: 1 if an entry with additions has errors and was left unchanged. */
export function tidy(words: readonly string[], terminal: Terminal): number {
  const { values } = readArgs(words, { content: { type: "string" } });
  const folder = contentFolder(values.content, terminal);
  const { sources, problems } = readContent(folder, diskFilesFrom(terminal.cwd));
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  const at = (path: string): string => resolve(terminal.cwd, folder, path);
  let [moved, left] = [0, 0];
  for (const [file, source] of sources) {
    if (!file.includes("/articles/") || !/^adds:/m.test(source)) continue;
    const adds = additionsIn(reopen(source)?.value);
    if (!adds || broken.has(file)) {
      left++;
      terminal.err(`tidy: ${file} has errors and was left unchanged; npm run check lists them`);
      continue;
    }
    const files = tidied(adds, (path) => readIfThere(at(path))?.toString());
    for (const [path, text] of files) writeAtomically(at(path), text);
    writeAtomically(resolve(terminal.cwd, file), withoutAdditions(source));
    terminal.out(`${file}: moved into ${[...files.keys()].join(", ")}`);
    moved++;
  }
  if (moved === 0 && left === 0) terminal.out("No entry declares anything new.");
  return left > 0 ? 1 : 0;
}

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

await runIfCalled(import.meta, tidy);
