import { deserialize, serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import type { ArticleReading } from "../../src/reading/disk/article.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { diskFiles, type Files } from "../../src/reading/disk/files.ts";
import { type KeptReadings, ReadCache } from "../../src/reading/disk/read-cache.ts";

const FOLDER = "tests/fixtures/content";

/** A cache that counts what was read again. */
class Counting extends ReadCache {
  anew = 0;

  override article(file: string, raw: string | Uint8Array, read: () => ArticleReading) {
    return super.article(file, raw, () => {
      this.anew += 1;
      return read();
    });
  }
}

/** As it is kept in a file for another process. */
const pass = (kept: KeptReadings): KeptReadings => deserialize(serialize(kept)) as KeptReadings;

/** The files of the disk, one of which has another text. */
const withChange = (path: string, from: string, to: string): Files => ({
  ...diskFiles,
  read: (file) => {
    const raw = diskFiles.read(file);
    return file.endsWith(path) ? Buffer.from(raw).toString().replace(from, to) : raw;
  },
});

describe("entries cached by another process", () => {
  const first = new Counting();
  const content = readContent(FOLDER, diskFiles, first);
  const kept = pass(first.changed!);

  it("are reused, and give the same content", () => {
    const cache = new Counting(kept);
    expect(readContent(FOLDER, diskFiles, cache)).toEqual(content);
    expect([first.anew, cache.anew]).toEqual([content.articles.length, 0]);
    expect(cache.changed).toBeUndefined();
  });

  it("are read again only if they have changed", () => {
    const cache = new Counting(kept);
    const files = withChange("2026-03-06-fiji.md", "Ada Quill in Fiji", "Ada Quill reaches Fiji");
    const titles = readContent(FOLDER, files, cache).articles.map(({ title }) => title);
    expect(titles).toContain("Ada Quill reaches Fiji");
    expect(cache.anew).toBe(1);
    expect(cache.changed!.articles.size).toBe(content.articles.length);
  });

  it("are all read again if a register has changed", () => {
    const cache = new Counting(kept);
    readContent(FOLDER, withChange("places.yaml", "48.8534", "48.86"), cache);
    expect(cache.anew).toBe(content.articles.length);
  });
});
