import { createHash } from "node:crypto";
import type { ArticleReading } from "./article.ts";
import type { Problem } from "../problem.ts";
import type { Registers } from "../registers.ts";

type Raw = string | Uint8Array;

interface Remembered<Result> {
  readonly digest: string;
  readonly result: Result;
}

export interface RegistersReading {
  readonly registers: Registers;
  readonly problems: readonly Problem[];
}

/** Cached entries, to be stored for another process. */
export interface KeptReadings {
  /** The digest of the registers that they were read with. */
  readonly registers: string;
  readonly articles: ReadonlyMap<string, Remembered<ArticleReading>>;
}

const digestOf = (text: Raw): string => createHash("sha256").update(text).digest("base64url");

/** Caches what was read of a content folder, so that only changes are read again. */
export class ReadCache {
  #registers: Partial<Remembered<RegistersReading>>;
  #articles: Map<string, Remembered<ArticleReading>>;
  #isChanged = false;

  constructor(kept?: KeptReadings) {
    this.#registers = kept ? { digest: kept.registers } : {};
    this.#articles = new Map(kept?.articles);
  }

  /** The registers, read again if one of their files has changed, which also invalidates all entries. */
  registers(
    files: readonly { readonly file: string; readonly raw: Raw }[],
    read: () => RegistersReading,
  ): RegistersReading {
    const digest = digestOf(JSON.stringify(files.map(({ file, raw }) => [file, digestOf(raw)])));
    const before = this.#registers;
    if (before.digest === digest && before.result) return before.result;
    if (before.digest !== digest) this.#articles.clear();
    const result = read();
    this.#registers = { digest, result };
    return result;
  }

  article(file: string, raw: Raw, read: () => ArticleReading): ArticleReading {
    const digest = digestOf(raw);
    const before = this.#articles.get(file);
    if (before?.digest === digest) return before.result;
    const result = read();
    this.#articles.set(file, { digest, result });
    this.#isChanged = true;
    return result;
  }

  /** Drops deleted entries. */
  keepOnly(files: readonly string[]): void {
    const kept = new Set(files);
    for (const file of this.#articles.keys()) if (!kept.has(file)) this.#articles.delete(file);
  }

  /** The cached entries; undefined if nothing was added. */
  get changed(): KeptReadings | undefined {
    const { digest } = this.#registers;
    return this.#isChanged && digest !== undefined
      ? { registers: digest, articles: this.#articles }
      : undefined;
  }
}
