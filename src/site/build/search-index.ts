import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { close, createIndex } from "pagefind";
import type { SearchLine } from "../search.ts";
import { identityOf, readRecord, writeRecord } from "./page-record.ts";
import { linkOrCopy } from "./link-or-copy.ts";

/** The pages' records as JSON Lines, written by src/pages/search-records.jsonl.ts. */
const RECORDS = "search-records.jsonl";
const FOLDER = "pagefind";
/** Records sent to Pagefind at a time: one by one would wait for each answer, all would be in memory twice. */
const BATCH_SIZE = 500;

/** Files of Pagefind's own interfaces, which this site does not use. */
const UNUSED: ReadonlySet<string> = new Set([
  "pagefind-component-ui.css",
  "pagefind-component-ui.js",
  "pagefind-highlight.js",
  "pagefind-modular-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-ui.css",
  "pagefind-ui.js",
  "pagefind-worker.js",
]);

/** The site that will be replaced, and the record of its index. */
interface Before {
  readonly out: string;
  readonly epoch: string;
  readonly searchRecord: string;
}

/**
 * Builds the search index from the pages' records, or reuses the previous site's if its records are the same. A shard
 * has no records.
 */
export async function indexRecords(site: string, before: Before): Promise<void> {
  const records = join(site, RECORDS);
  if (!existsSync(records)) return;
  const madeOf = createHash("sha256").update(before.epoch).update(readFileSync(records));
  const key = madeOf.digest("base64url");
  const kept = [...readRecord(before.searchRecord, key)];
  const isKept =
    kept.length > 0 &&
    kept.every(([file, [, identity]]) => identityOf(join(before.out, file)) === identity);
  const files = isKept ? takeIndex(kept, before.out, site) : await makeIndex(records, site);
  rmSync(records);
  const made = files.map((file) => [file, [key, identityOf(join(site, file))!]] as const);
  writeRecord(before.searchRecord, key, new Map(made));
}

/** Returns the paths of the index files within the site. */
function takeIndex(
  kept: readonly (readonly [file: string, ...unknown[]])[],
  from: string,
  to: string,
): readonly string[] {
  const folders = new Set<string>();
  return kept.map(([file]) => {
    linkOrCopy(join(from, file), join(to, file), folders);
    return file;
  });
}

/** Returns the paths of the index files within the site. */
async function makeIndex(records: string, site: string): Promise<readonly string[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join("\n"));
  const add = async (line: string): Promise<void> => {
    const record = JSON.parse(line) as SearchLine;
    const added = await index.addCustomRecord(toCustomRecord(record));
    if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join("\n")}`);
  };
  for await (const lines of batches(records)) await Promise.all(lines.map(add));
  // Pagefind's own `writeFiles` panics on a full disk.
  const { errors: faults, files } = await index.getFiles();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  await close();
  const used = files.filter(({ path }) => !UNUSED.has(path));
  for (const { path, content } of used) {
    const file = join(site, FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return used.map(({ path }) => join(FOLDER, path));
}

async function* batches(file: string): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    batch.push(line);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const toCustomRecord = ({ path, kind, title, detail, text, glyph, language }: SearchLine) => ({
  url: `/${path}`,
  content: text,
  meta: { title, kind, detail, ...(glyph && { glyph: JSON.stringify(glyph) }) },
  language: language.split("-")[0]!,
});
