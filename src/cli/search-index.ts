import { rmSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "../components/search-record.ts";
import type { PrerenderStep } from "./prerendering.ts";

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

/**
 * Indexes what the pages say, before they are made: later, the memory that the index takes would come on top
 * of that of all pages.
 */
export const searchIndex: PrerenderStep = (inner, { out, base }) => ({
  ...inner,
  getStaticPaths: async () => {
    const paths = await inner.getStaticPaths();
    const source = paths.find(({ pathname }) => pathname.includes(RECORDS))!;
    const request = new Request(`http://localhost${base}/${RECORDS}`);
    const answer = await inner.render(request, { routeData: source.route });
    const response = answer instanceof Response ? answer : answer.response;
    await writeIndex((await response.json()) as readonly SearchRecord[], join(out, FOLDER));
    return paths.filter((path) => path !== source);
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
