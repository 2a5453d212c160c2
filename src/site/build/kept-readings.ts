import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type KeptReadings, ReadCache } from "../../reading/disk/read-cache.ts";
import { nameFor, sweepOldest } from "./cache-files.ts";
import { readIfThere, writeWhole } from "./write.ts";

const STORE = ".cache/readings";
/** There is one for each content folder. */
const MAX_READINGS = 8;

interface Stored {
  readonly epoch: string;
  readonly kept: KeptReadings;
}

interface Readings {
  /** For the reading: of its entries only those are read that have changed. */
  readonly cache: ReadCache;
  /** Keeps, once it has been read, what it says for later builds. */
  readonly keep: () => void;
}

/** What a build of that epoch has read of a content folder; nothing, if `fresh`. */
export function keptReadings(
  content: string,
  { epoch, fresh }: { readonly epoch: string; readonly fresh: boolean },
): Readings {
  const file = join(STORE, nameFor(content));
  const cache = new ReadCache(fresh ? undefined : recall(file, epoch));
  const keep = (): void => {
    const { changed } = cache;
    if (!changed) return;
    writeWhole(file, serialize({ epoch, kept: changed } satisfies Stored));
    sweepOldest(STORE, MAX_READINGS);
  };
  return { cache, keep };
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
