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
import { takeFile } from "./take-file.ts";

/** The pages' records, a line each, as src/pages/search-records.jsonl.ts writes them. */
const RECORDS = "search-records.jsonl";
const FOLDER = "pagefind";
/** Records on their way: one at a time would wait for each answer, all would be there twice. */
const BATCH_SIZE = 500;

/** What Pagefind writes for interfaces of its own, which this site does not use. */
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

/** The site whose place it is going to take, and what the index of that one was made of. */
interface Before {
  readonly out: string;
  readonly epoch: string;
  readonly searchRecord: string;
}

/**
 * Makes an index of what the pages of a site have left to be found by, in its place, or takes that of the site before,
 * which was made of the same; a share has left nothing.
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

/** The paths of its files within the site. */
function takeIndex(
  kept: readonly (readonly [file: string, ...unknown[]])[],
  from: string,
  to: string,
): readonly string[] {
  const folders = new Set<string>();
  return kept.map(([file]) => {
    takeFile(join(from, file), join(to, file), folders);
    return file;
  });
}

/** The same of one that is made. */
async function makeIndex(records: string, site: string): Promise<readonly string[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join("\n"));
  const add = async (line: string): Promise<void> => {
    const record = JSON.parse(line) as SearchLine;
    const added = await index.addCustomRecord(toCustomRecord(record));
    if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join("\n")}`);
  };
  for await (const lines of batches(records)) await Promise.all(lines.map(add));
  // Its own writing ends in a panic on a disk that is full.
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
