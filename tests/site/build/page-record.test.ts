import {
  linkSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { identityOf, readRecord, writeRecord } from "../../../src/site/build/page-record.ts";

const folder = mkdtempSync(join(tmpdir(), "record-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = join(folder, "record.json");
const pages = new Map([["index.html", ["a key", "1 2 3"]]] as const);

describe("a record of pages", () => {
  test("is read by the epoch that wrote it", () => {
    writeRecord(file, "now", pages);
    expect(readRecord(file, "now")).toEqual(pages);
    expect(readRecord(file, "later").size).toBe(0);
  });

  test.each(["", "{", "null", '{"epoch":"now"}', '{"epoch":"now","pages":{"index.html":"a key"}}'])(
    "is empty if it is corrupt: %s",
    (text) => {
      writeFileSync(file, text);
      expect(readRecord(file, "now").size).toBe(0);
    },
  );

  test("is kept among the latest: old ones are removed", () => {
    const records = join(folder, "records");
    for (let n = 0; n < 12; n += 1) {
      writeRecord(join(records, `${n}.json`), "now", pages);
      utimesSync(join(records, `${n}.json`), n, n);
    }
    writeRecord(join(records, "last.json"), "now", pages);
    expect(readdirSync(records)).toHaveLength(8);
    expect(readRecord(join(records, "last.json"), "now")).toEqual(pages);
    expect(readRecord(join(records, "11.json"), "now")).toEqual(pages);
    expect(readRecord(join(records, "0.json"), "now").size).toBe(0);
  });

  test("is empty if there is none", () => {
    expect(readRecord(join(folder, "none.json"), "now").size).toBe(0);
  });
});

describe("the identity of a file", () => {
  test("survives a move, is shared by hard links, and not by a replacement", () => {
    const page = join(folder, "page.html");
    writeFileSync(page, "as made");
    const identity = identityOf(page);
    const moved = join(folder, "moved.html");
    renameSync(page, moved);
    linkSync(moved, page);
    expect(identityOf(moved)).toBe(identity);
    expect(identityOf(page)).toBe(identity);
    rmSync(page);
    writeFileSync(page, "as made");
    expect(identityOf(page)).not.toBe(identity);
    expect(identityOf(join(folder, "nothing.html"))).toBeUndefined();
    expect(identityOf(folder)).toBeUndefined();
  });
});
