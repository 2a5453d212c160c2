import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SearchRecord, SearchRecords } from "../search.ts";
import type { PrerenderStep } from "./prerendering.ts";

const RECORDS = "search-records.json";
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

/**
 * Indexes what the pages say, in a process of its own, while what is kept of the last site is put in its place;
 * pages are made after it: its memory would come on top of theirs.
 */
export const searchIndex: PrerenderStep = (inner, { out, base }) => {
  let written: Promise<void> | undefined;
  let ended: Promise<void> | undefined;
  return {
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      const source = paths.find(({ pathname }) => pathname.includes(RECORDS))!;
      const request = new Request(`http://localhost${base}/${RECORDS}`);
      const answer = await inner.render(request, { routeData: source.route });
      const response = answer instanceof Response ? answer : answer.response;
      const records = (await response.json()) as SearchRecords;
      written = writeIndex(records, join(out, FOLDER));
      // A failure is told once, at the end: not for each page.
      ended = written.catch(() => undefined);
      return paths.filter((path) => path !== source);
    },
    render: async (request, options) => {
      await ended;
      return inner.render(request, options);
    },
    // Where every page is kept, none is rendered.
    teardown: async () => {
      await written;
      await inner.teardown?.();
    },
  };
};

async function writeIndex({ language, records }: SearchRecords, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join("\n"));
  const add = async (record: SearchRecord): Promise<void> => {
    const added = await index.addCustomRecord({
      ...toCustomRecord(record),
      language: language.split("-")[0]!,
    });
    if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join("\n")}`);
  };
  for (let first = 0; first < records.length; first += BATCH_SIZE)
    await Promise.all(records.slice(first, first + BATCH_SIZE).map(add));
  // Its own writing ends in a panic on a disk that is full.
  const { errors: faults, files } = await index.getFiles();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  await close();
  for (const { path, content } of files.filter((file) => !UNUSED.has(file.path))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const toCustomRecord = ({ path, kind, title, detail, text, glyph }: SearchRecord) => ({
  url: `/${path}`,
  content: text,
  meta: { title, kind, detail, ...(glyph && { glyph: JSON.stringify(glyph) }) },
});
