import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { build, digests } from "./project.ts";
import { BASE, SITE } from "./site-of-downloads.ts";

const SCRATCH = `.cache/test/kept-${process.pid}`;
const content = join(SCRATCH, "content");
const out = join(SCRATCH, "site");

mkdirSync(SCRATCH, { recursive: true });
afterAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
});

async function makeOn(day: string, to: string, ...words: readonly string[]): Promise<void> {
  const all = ["--content", content, "--out", to, "--as-of", day, "--base", BASE, ...words];
  // The URL of another test site too, so that both share one bundle.
  const { code, output } = await build(all, { SITE_URL: SITE });
  expect(code, output).toBe(0);
}

function change(path: string, from: string, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

const placeOf = (page: string): number => statSync(join(out, page)).ino;
const placesOf = (pages: readonly string[]): readonly number[] => pages.map(placeOf);

test("a build on another day reuses the pages of past trips", async () => {
  cpSync("tests/fixtures/content", content, { recursive: true });
  await makeOn("2026-03-05", out);
  const OVER = [
    "trips/wang-yi/2026-01-africa/index.html",
    "data/v1/trips/wang-yi/2026-01-africa.json",
    "data/people/wang-yi/trips.ics",
    "cards/trips/wang-yi/2026-01-africa.png",
    "people/wang-yi/index.html",
    "articles/2026/2026-01-12-lesotho-communique/index.html",
  ];
  const TO_COME = ["trips/ada-quill/2026-03-pacific/index.html", "data/v1/trips.json"];
  const before = new Map([...OVER, ...TO_COME].map((page) => [page, placeOf(page)]));
  await makeOn("2026-03-06", out);
  for (const page of OVER) expect(placeOf(page), page).toBe(before.get(page));
  for (const page of TO_COME) expect(placeOf(page), page).not.toBe(before.get(page));
});

test("a rebuild reuses the search index, unless it was modified", async () => {
  const ENTRY = "pagefind/pagefind-entry.json";
  const [before, text] = [placeOf(ENTRY), readFileSync(join(out, ENTRY), "utf8")];
  await makeOn("2026-03-06", out);
  expect(placeOf(ENTRY)).toBe(before);
  writeFileSync(join(out, ENTRY), "Somebody was here.");
  await makeOn("2026-03-06", out);
  expect(readFileSync(join(out, ENTRY), "utf8")).toBe(text);
});

test("an incremental build reuses what is unchanged and equals a fresh one", async () => {
  const UNTOUCHED = [
    "trips/wang-yi/2026-01-africa/index.html",
    "data/trips/wang-yi/2026-01-africa/trips.ics",
    "cards/people/wang-yi.png",
    "people/wang-yi/index.html",
    "countries/so/index.html",
  ];
  const TOUCHED = ["index.html", "data/stops.csv", "trips/ada-quill/2026-03-pacific/index.html"];
  const [untouched, touched] = [placesOf(UNTOUCHED), placesOf(TOUCHED)];

  // One of each: a headline, a claim, a correction, the name of a minister, an outlet and a place; a deleted entry.
  change("articles/2026/2026-03-06-fiji.md", "Ada Quill in Fiji", "Ada Quill reaches Fiji");
  change("articles/2026/2026-02-16-europe-denied.md", "reason: fog", "reason: ice");
  change(
    "articles/2026/2026-03-06-fiji.md",
    "source:",
    "source:\n  corrects: 2026/2026-01-12-lesotho-communique",
  );
  change("people/teo-marlow.md", "name: Teo Marlow", "name: Teodor Marlow");
  change("outlets.yaml", "The Example Gazette", "The Gazette of Examples");
  change("places.yaml", "[2.3488, 48.8534]", "[2.35, 48.86]");
  writeFileSync(join(content, "moved.yaml"), "outlets:\n  example-paper: gone\n");
  rmSync(join(content, "articles/2025/2025-11-02-unplanned.md"));
  // A page that was overwritten is restored.
  writeFileSync(join(out, "countries/ls/index.html"), "Somebody was here.");

  await makeOn("2026-03-06", out);
  expect(placesOf(UNTOUCHED)).toEqual(untouched);
  for (const [index, page] of TOUCHED.entries())
    expect(placeOf(page), page).not.toBe(touched[index]);
  // Half of the fresh build comes from another one, as from another machine, which bundles and reads for both.
  const [share, afresh] = [join(SCRATCH, "share"), join(SCRATCH, "afresh")];
  await makeOn("2026-03-06", share, "--fresh", "--shard", "1/2");
  const { pages } = JSON.parse(readFileSync(join(share, "pages.json"), "utf8")) as {
    readonly pages: Readonly<Record<string, unknown>>;
  };
  const shared = Object.keys(pages);
  expect(shared.length).toBeGreaterThan(100);
  await makeOn("2026-03-06", afresh, "--from", share);
  for (const page of shared)
    expect(placeOf(join("../afresh", page))).toBe(placeOf(join("../share", page)));
  expect(digests(out)).toEqual(digests(afresh));
});
