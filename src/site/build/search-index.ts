import { createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { close, createIndex } from "pagefind";
import type { SearchLine } from "../search.ts";

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

/** Makes an index of what the pages of a site have left to be found by, in its place; a share has left nothing. */
export async function indexRecords(site: string): Promise<void> {
  const records = join(site, RECORDS);
  if (!existsSync(records)) return;
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
  for (const { path, content } of files.filter((file) => !UNUSED.has(file.path))) {
    const file = join(site, FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rmSync(records);
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
