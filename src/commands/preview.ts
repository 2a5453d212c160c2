// Extracts the pages that a change of content affects from a built site, as files that open without a server.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { previewPage } from "../site/build/preview-page.ts";
import { reportedChanges } from "../entries/diff/report-input.ts";
import { readArgs, runIfCalled, type Terminal, UsageError } from "../site/args.ts";

const OPTIONS = {
  site: { type: "string" },
  changes: { type: "string" },
  out: { type: "string" },
} as const;

/** More than anybody looks through, or than an artifact should hold. */
const MAX_PAGES = 200;

/** `preview --site DIR --changes FILE --out DIR`: the changed pages, and an index.html that lists them. */
export function preview(words: readonly string[], { cwd, out: say }: Terminal): number {
  const { site, changes, out } = readArgs(words, OPTIONS).values;
  if (site === undefined || changes === undefined || out === undefined)
    throw new UsageError("expected --site, --changes and --out");
  const folder = resolve(cwd, site);
  const target = resolve(cwd, out);
  const { pages } = reportedChanges.parse(JSON.parse(readFileSync(resolve(cwd, changes), "utf8")));
  const made = pages
    .filter((page) => PAGE.test(page) && existsSync(join(folder, page, "index.html")))
    .slice(0, MAX_PAGES);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "index.html"), listOf(made));
  const files = new Map(made.map((page) => [`/${page}`, fileOf(page)]));
  for (const page of made) {
    const html = readFileSync(join(folder, page, "index.html"), "utf8");
    const text = previewPage(html, {
      read: (address) => readBelow(folder, address),
      pageFile: (address) => files.get(address),
    });
    writeFileSync(join(target, fileOf(page)), text);
  }
  say(`${made.length} of ${pages.length} changed pages in ${out}`);
  return 0;
}

/** A path of the site with plain segments. */
const PAGE = /^(?:[a-z0-9-]+\/)+$/;
const ASSET = /^\/(?:[\w-]+\/)*[\w-][\w.-]*$/;

const fileOf = (page: string): string => `${page.slice(0, -1).replaceAll("/", "--")}.html`;

function readBelow(folder: string, address: string): Uint8Array | undefined {
  const path = join(folder, address);
  return ASSET.test(address) && existsSync(path) && statSync(path).isFile()
    ? readFileSync(path)
    : undefined;
}

function listOf(pages: readonly string[]): string {
  const items = pages.map((page) => `<li><a href="${fileOf(page)}">${page}</a></li>`);
  return [
    '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Preview</title>',
    `<h1>Changed pages</h1><ul>${items.join("")}</ul></html>`,
    "",
  ].join("\n");
}

await runIfCalled(import.meta, preview);
