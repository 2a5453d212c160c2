import { withAdditions } from "../additions.ts";
import type { Registers } from "../registers.ts";
import { type Additions, additionsIn } from "../schema/article.ts";
import { reopen } from "./front-matter.ts";

/** What an entry adds to the registers. */
interface EntryAdditions {
  readonly file: string;
  readonly adds: Additions;
}

/** The additions of all entries; only entries with the field are parsed. */
export const entryAdditions = (
  files: readonly string[],
  read: (file: string) => string | Uint8Array | undefined,
): readonly EntryAdditions[] =>
  files.flatMap((file) => {
    const text = Buffer.from(read(file) ?? "").toString();
    if (!/^adds:/m.test(text)) return [];
    const adds = additionsIn(reopen(text)?.value);
    return adds ? [{ file, adds }] : [];
  });

/**
 * The registers for each entry: with all other entries' additions, but without its own, which are
 * checked separately.
 */
export function registersFor(
  onFile: Registers,
  brought: readonly EntryAdditions[],
): { readonly all: Registers; readonly of: (file: string) => Registers } {
  const all = withAdditions(
    onFile,
    brought.map(({ adds }) => adds),
  );
  const own = new Set(brought.map(({ file }) => file));
  return { all, of: (file) => (own.has(file) ? onFile : all) };
}
