import { statSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { sweepOldest } from "./cache-files.ts";
import type { Chapters } from "./chapters.ts";
import { readIfThere, writeAtomically } from "./write.ts";

/**
 * What a build left: for each file its cache key, its identity and its chapters. A file modified since has another
 * identity and is not reused.
 */
export type PageRecord = ReadonlyMap<
  string,
  readonly [key: string, identity: string, chapters?: Chapters | undefined]
>;

const chapters = z.record(z.string(), z.tuple([z.int(), z.int()]));
const stored = z.strictObject({
  epoch: z.string(),
  pages: z.record(z.string(), z.tuple([z.string(), z.string(), chapters.optional()])),
});

/** One per output folder. */
const MAX_RECORDS = 8;

export function readRecord(file: string, epoch: string): PageRecord {
  try {
    const record = stored.parse(JSON.parse(readIfThere(file)?.toString() ?? ""));
    return new Map(record.epoch === epoch ? Object.entries(record.pages) : []);
  } catch {
    // Of another version, or truncated: everything is rebuilt.
    return new Map();
  }
}

export function writeRecord(file: string, epoch: string, pages: PageRecord): void {
  writeAtomically(file, JSON.stringify({ epoch, pages: Object.fromEntries(pages) }));
  sweepOldest(dirname(file), MAX_RECORDS);
}

/** Survives moving, linking and archiving the file; undefined if there is none. */
export function identityOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? [found.mtimeMs, found.size].join(" ") : undefined;
}
