import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "../components/search-record.ts";

const RECORDS = "search-records.json";
const FOLDER = "pagefind";

/** What Pagefind writes for interfaces of its own, which this site does not use. */
const UNUSED = [
  "pagefind-component-ui.css",
  "pagefind-component-ui.js",
  "pagefind-highlight.js",
  "pagefind-modular-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-ui.css",
  "pagefind-ui.js",
  "pagefind-worker.js",
];

/** Indexes the records that the pages leave behind, once they are all written. */
export const searchIndex = (): AstroIntegration => ({
  name: "search-index",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const out = fileURLToPath(dir);
      const file = join(out, RECORDS);
      const records = JSON.parse(readFileSync(file, "utf8")) as readonly SearchRecord[];
      rmSync(file);
      await writeIndex(records, join(out, FOLDER));
    },
  },
});

async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join("\n"));
  for (const record of records) {
    const added = await index.addCustomRecord(toCustomRecord(record));
    if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join("\n")}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
  await close();
  for (const name of UNUSED) rmSync(join(folder, name), { force: true });
}

const toCustomRecord = ({ path, language, kind, title, detail, text, glyph }: SearchRecord) => ({
  url: `/${path}`,
  language,
  content: text,
  meta: { title, kind, detail, ...(glyph && { glyph: JSON.stringify(glyph) }) },
});
