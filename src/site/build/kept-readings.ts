import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type KeptReadings, ReadCache } from "../../reading/disk/read-cache.ts";
import { sweepOldest } from "./page-record.ts";
import { readIfThere, writeWhole } from "./write.ts";

const STORE = ".cache/readings";

interface Stored {
  readonly epoch: string;
  readonly kept: KeptReadings;
}

/** Reads a content folder, and of its entries only those that have changed since a build of that epoch read them; all, if `fresh`. */
export function readKept<Result>(
  content: string,
  { epoch, fresh }: { readonly epoch: string; readonly fresh: boolean },
  read: (cache: ReadCache) => Result,
): Result {
  const name = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const file = join(STORE, name);
  const cache = new ReadCache(fresh ? undefined : recall(file, epoch));
  const result = read(cache);
  const { changed } = cache;
  if (changed) {
    writeWhole(file, serialize({ epoch, kept: changed } satisfies Stored));
    sweepOldest(dirname(file));
  }
  return result;
}

function recall(file: string, epoch: string): KeptReadings | undefined {
  try {
    const stored = deserialize(readIfThere(file) ?? Buffer.of()) as Stored;
    return stored.epoch === epoch ? stored.kept : undefined;
  } catch {
    // None, or one of another version of Node: all is read anew.
    return undefined;
  }
}
