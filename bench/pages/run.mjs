// npm run bench:pages [-- --keep --only trips/wang-yi --runs 1]
// Runs Lighthouse as a phone on one page of each kind; fails if a category is below 100.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { findChrome } from "../../scripts/chrome.mjs";

const { values } = parseArgs({
  options: {
    keep: { type: "boolean" },
    only: { type: "string" },
    runs: { type: "string", default: "3" },
  },
});
const PORT = 4398;
const SITE = resolve("bench/out/site-pages");
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const MAX_TRIP_BYTES = 60_000;
const PAGES = [
  "",
  "trips/",
  "trips/wang-yi/2026-01-africa/",
  "people/",
  "people/wang-yi/",
  "countries/",
  "countries/et/",
  "articles/",
  "articles/2026/2026-01-12-lesotho-communique/",
  "outlets/",
  "outlets/xinhua-via-cctv/",
  "changes/",
  "plans-hold/",
  "compare/",
  "compare/?with=wang-yi,marco-rubio",
  "upcoming/",
  "frames/china-africa-first-trips/",
  "search/",
  "data/",
  "about/",
  "new/",
  "embed/?trip=wang-yi/2026-01-africa",
  "404.html",
].filter((path) => path.includes(values.only ?? ""));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const isText = (file) => !/\.(?:png|woff2)$/.test(file);

if (!existsSync("bench/node_modules/lighthouse"))
  spawnSync("npm", ["ci", "--prefix", "bench"], { stdio: "inherit" });
if (!values.keep || !existsSync(SITE))
  execFileSync(
    process.execPath,
    ["src/commands/build.ts", "--out", SITE, "--site", `http://localhost:${PORT}`],
    { stdio: ["ignore", "ignore", "inherit"] },
  );

const fileOf = (path) => {
  const file = join(SITE, decodeURIComponent(path));
  return existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
};
const zipped = new Map();
const bodyOf = (file) => {
  const body = readFileSync(file);
  if (!isText(file)) return body;
  if (!zipped.has(file)) zipped.set(file, gzipSync(body));
  return zipped.get(file);
};
const server = createServer((request, response) => {
  const file = fileOf(new URL(request.url, "http://localhost").pathname);
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": file.includes("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache",
    ...(isText(file) && { "content-encoding": "gzip" }),
  });
  response.end(bodyOf(file));
}).listen(PORT);

/** The size of a page as loaded: HTML, styles and scripts, without fonts. */
const weigh = (requests) =>
  requests
    .filter(({ resourceType }) => !["Font", "Other"].includes(resourceType))
    .reduce((sum, { transferSize }) => sum + transferSize, 0);

const packages = createRequire(resolve("bench/package.json"));
const { default: lighthouse } = await import(packages.resolve("lighthouse"));
const { launch } = await import(packages.resolve("chrome-launcher"));
const chrome = await launch({
  chromePath: await findChrome(),
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
const faults = [];
console.log(`| page | ${CATEGORIES.join(" | ")} | kB | below 100 |`);
console.log(`| --- | ${CATEGORIES.map(() => "---").join(" | ")} | --- | --- |`);
for (const path of PAGES) {
  const results = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const { lhr } = await lighthouse(`http://localhost:${PORT}/${path}`, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      // The embed page and error pages are deliberately not indexed.
      skipAudits: /^(?:embed|404)/.test(path) ? ["is-crawlable"] : [],
      logLevel: "error",
    });
    results.push(lhr);
    if (CATEGORIES.every((name) => lhr.categories[name].score === 1)) break;
  }
  const best = results.toSorted(
    (a, b) => b.categories.performance.score - a.categories.performance.score,
  )[0];
  const scores = CATEGORIES.map((name) => Math.round(best.categories[name].score * 100));
  const bytes = weigh(best.audits["network-requests"].details.items);
  const low = Object.values(best.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(
      ({ id, weight }) => weight > 0 && best.audits[id].score !== null && best.audits[id].score < 1,
    )
    .map(({ id }) => `${id} ${best.audits[id].displayValue ?? ""}`.trim());
  console.log(
    `| /${path} | ${scores.join(" | ")} | ${(bytes / 1000).toFixed(1)} | ${low.join("; ")} |`,
  );
  if (scores.some((score) => score < 100)) faults.push(`/${path}: ${scores.join(", ")}`);
  if (/^(?:zh\/)?trips\/./.test(path) && bytes > MAX_TRIP_BYTES)
    faults.push(`/${path}: ${bytes} bytes, expected ${MAX_TRIP_BYTES} at most`);
}
chrome.kill();
server.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
