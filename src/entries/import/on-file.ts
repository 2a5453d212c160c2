import { readMark } from "./mark.ts";

/** An entry on file. */
export interface EntryOnFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

/** The trips that entries report, those of the importer itself left out. */
export function tripsOnFile(entries: readonly EntryOnFile[], importer: string): readonly string[] {
  const others = entries.filter(({ text }) => readMark(text)?.importer !== importer);
  const trips = others.flatMap(({ text }) =>
    [...text.matchAll(/^\s*(?:- )?trip: ([a-z0-9-]+\/[a-z0-9-]+)\s*$/gm)].map(([, id = ""]) => id),
  );
  return [...new Set(trips)].toSorted();
}

/** The entries that an importer made before and does not make any more, untouched by hand. */
export function findStale(
  entries: readonly EntryOnFile[],
  importer: string,
  made: readonly { readonly path: string }[],
): readonly string[] {
  const paths = new Set(made.map(({ path }) => path));
  return entries
    .filter(({ path, text }) => {
      const mark = paths.has(path) ? undefined : readMark(text);
      return mark?.importer === importer && mark.isUntouched;
    })
    .map(({ path }) => path);
}
