import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type KeptReadings, ReadCache } from "../../reading/disk/read-cache.ts";
import { nameFor, sweepOldest } from "./cache-files.ts";
import { readIfThere, writeAtomically } from "./write.ts";

const STORE = ".cache/readings";
/** One per content folder. */
const MAX_READINGS = 8;

interface Stored {
  readonly epoch: string;
  readonly kept: KeptReadings;
}

interface Readings {
  /** Passed to the reader, so that only changed entries are parsed. */
  readonly cache: ReadCache;
  /** Saves the cache for later builds, once content has been read. */
  readonly save: () => void;
}

/** What builds of the same epoch have read of a content folder; empty if `fresh`. */
export function openReadCache(
  content: string,
  { epoch, fresh }: { readonly epoch: string; readonly fresh: boolean },
): Readings {
  const file = join(STORE, nameFor(content));
  const cache = new ReadCache(fresh ? undefined : recall(file, epoch));
  const save = (): void => {
    const { changed } = cache;
    if (!changed) return;
    writeAtomically(file, serialize({ epoch, kept: changed } satisfies Stored));
    sweepOldest(STORE, MAX_READINGS);
  };
  return { cache, save };
}

function recall(file: string, epoch: string): KeptReadings | undefined {
  try {
    const stored = deserialize(readIfThere(file) ?? Buffer.of()) as Stored;
    return stored.epoch === epoch ? stored.kept : undefined;
  } catch {
    // Missing, or written by another version of Node: everything is read again.
    return undefined;
  }
}
