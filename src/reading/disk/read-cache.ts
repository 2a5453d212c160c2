import type { ArticleReading } from "./article.ts";
import type { Problem } from "../problem.ts";
import type { Registers } from "../registers.ts";

type Raw = string | Uint8Array;

interface Remembered<Result> {
  readonly text: string;
  readonly result: Result;
}

export interface RegistersReading {
  readonly registers: Registers;
  readonly problems: readonly Problem[];
}

const textOf = (raw: Raw): string => (typeof raw === "string" ? raw : Buffer.from(raw).toString());

/** What was read of a content folder before, so that only what has changed is read anew. */
export class ReadCache {
  #registers: Remembered<RegistersReading> | undefined;
  #articles = new Map<string, Remembered<ArticleReading>>();

  /** The registers, read anew where one of their files has changed; then every entry is, too. */
  registers(
    files: readonly { readonly file: string; readonly raw: Raw }[],
    read: () => RegistersReading,
  ): RegistersReading {
    const text = JSON.stringify(files.map(({ file, raw }) => [file, textOf(raw)]));
    if (this.#registers?.text !== text) {
      this.#registers = { text, result: read() };
      this.#articles.clear();
    }
    return this.#registers.result;
  }

  article(file: string, raw: Raw, read: () => ArticleReading): ArticleReading {
    const text = textOf(raw);
    const before = this.#articles.get(file);
    if (before?.text === text) return before.result;
    const result = read();
    this.#articles.set(file, { text, result });
    return result;
  }

  /** Forgets entries that are gone. */
  keepOnly(files: readonly string[]): void {
    const kept = new Set(files);
    for (const file of this.#articles.keys()) if (!kept.has(file)) this.#articles.delete(file);
  }
}
