import { createHash } from "node:crypto";

/** The line before the closing fence that marks an imported file, and reveals edits by hand. */
const MARK = /^# imported by (?<importer>[a-z0-9-]+), checksum (?<sum>[0-9a-f]{16})\n(?=---$)/m;

const sumOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Marks the text of a file with front matter as made by an importer. */
export function markText(text: string, importer: string): string {
  const fence = text.indexOf("\n---\n", 4) + 1;
  const mark = `# imported by ${importer}, checksum ${sumOf(text)}\n`;
  return text.slice(0, fence) + mark + text.slice(fence);
}

export interface Mark {
  readonly importer: string;
  /** Whether the file has not been edited since. */
  readonly isUntouched: boolean;
}

/** Which importer made a file; undefined if none did, or if the mark was removed. */
export function readMark(text: string): Mark | undefined {
  const found = MARK.exec(text.replaceAll("\r\n", "\n"));
  if (!found) return undefined;
  const { importer = "", sum } = found.groups ?? {};
  const without = text.replaceAll("\r\n", "\n").replace(found[0], "");
  return { importer, isUntouched: sumOf(without) === sum };
}

export interface EntryOnFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
}

/** The trips that entries report, except for those of this importer. */
export function tripsOnFile(entries: readonly EntryOnFile[], importer: string): readonly string[] {
  const others = entries.filter(({ text }) => readMark(text)?.importer !== importer);
  const trips = others.flatMap(({ text }) =>
    [...text.matchAll(/^\s*(?:- )?trip: ([a-z0-9-]+\/[a-z0-9-]+)\s*$/gm)].map(([, id = ""]) => id),
  );
  return [...new Set(trips)].toSorted();
}

/** Entries that an importer made earlier but no longer makes, and that nobody edited. */
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
