import { statSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { sweepOldest } from "./cache-files.ts";
import type { Chapters } from "./chapters.ts";
import { readIfThere, writeWhole } from "./write.ts";

/**
 * What a build has left: by the path of a file, what it was made of, what tells it from any other file, and where its
 * chapters are. A file that somebody has written to since is not what was left.
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

/** There is one for each place that a site was built at. */
const MAX_RECORDS = 8;

export function readRecord(file: string, epoch: string): PageRecord {
  try {
    const record = stored.parse(JSON.parse(readIfThere(file)?.toString() ?? ""));
    return new Map(record.epoch === epoch ? Object.entries(record.pages) : []);
  } catch {
    // Of another version, or a part of one: all is made anew.
    return new Map();
  }
}

export function writeRecord(file: string, epoch: string, pages: PageRecord): void {
  writeWhole(file, JSON.stringify({ epoch, pages: Object.fromEntries(pages) }));
  sweepOldest(dirname(file), MAX_RECORDS);
}

/** What outlives a move, a link and an archive; undefined if there is no such file. */
export function identityOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? [found.mtimeMs, found.size].join(" ") : undefined;
}
