import { createHash } from "node:crypto";

/** The line before the closing fence by which an imported file knows itself, and shows changes by hand. */
const MARK = /^# imported by (?<importer>[a-z0-9-]+), checksum (?<sum>[0-9a-f]{16})\n(?=---$)/m;

const sumOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The text of a file with front matter, marked as made by an importer. */
export function markText(text: string, importer: string): string {
  const fence = text.indexOf("\n---\n", 4) + 1;
  const mark = `# imported by ${importer}, checksum ${sumOf(text)}\n`;
  return text.slice(0, fence) + mark + text.slice(fence);
}

export interface Mark {
  readonly importer: string;
  /** Whether nobody has changed the file since. */
  readonly isUntouched: boolean;
}

/** Who made a file; undefined if no importer did, or its mark was taken out. */
export function readMark(text: string): Mark | undefined {
  const found = MARK.exec(text.replaceAll("\r\n", "\n"));
  if (!found) return undefined;
  const { importer = "", sum } = found.groups ?? {};
  const without = text.replaceAll("\r\n", "\n").replace(found[0], "");
  return { importer, isUntouched: sumOf(without) === sum };
}

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
