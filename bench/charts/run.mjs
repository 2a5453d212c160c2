// npm run bench [-- --stops 10000 --travels DIR --rounds 3 --throttle 1,4 --keep --only "Ports|Leaflet"]
// Compares the first page with common libraries, in one Chromium, with the same stops.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus } from "node:os";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { findChrome } from "../../scripts/chrome.mjs";
import { writeCorpus } from "../lib/corpus.mjs";
import { allStops, homeFiles } from "../lib/stops.mjs";
import { bundlePeers, PEERS } from "./peers.mjs";

const { values } = parseArgs({
  options: {
    stops: { type: "string", default: "10000" },
    travels: { type: "string" },
    rounds: { type: "string", default: "3" },
    throttle: { type: "string", default: "1,4" },
    routes: { type: "string", default: "3000" },
    keep: { type: "boolean" },
    only: { type: "string", default: "" },
  },
});
const OUT = resolve("bench/out");
const RUN = 3000;
const STARTING = 1500;
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const COMPRESSED = new Set([".html", ".js", ".mjs", ".css", ".json", ".svg"]);

const node = (...words) =>
  execFileSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
if (!existsSync("bench/node_modules"))
  spawnSync("npm", ["ci", "--prefix", "bench"], { stdio: "inherit" });

/** For each set of stops: a folder of entries, and the site built from it. */
function prepare() {
  const sets = { synthetic: join(OUT, "synthetic") };
  if (!values.keep || !existsSync(sets.synthetic))
    writeCorpus(sets.synthetic, Number(values.stops));
  if (values.travels) {
    sets.travels = join(OUT, "travels");
    node("src/commands/import.ts", "travels", values.travels, "--out", sets.travels);
  }
  return Object.fromEntries(
    Object.entries(sets).map(([name, content]) => {
      const site = join(OUT, `site-${name}`);
      if (!values.keep || !existsSync(site))
        node("src/commands/build.ts", "--content", content, "--out", site, "--base", "/site/");
      return [name, site];
    }),
  );
}

let site = "";
/** Compressed once, as static hosts do. */
const compressed = new Map();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const peer = PEERS.find(({ name }) => pathname === `/peer/${name}`);
  const file = peer ? undefined : fileOf(pathname);
  if (!peer && (!file || !existsSync(file))) return void response.writeHead(404).end();
  const body = peer ? peer.html : readFileSync(file);
  const extension = peer ? ".html" : extname(file);
  const headers = { "content-type": TYPES[extension] ?? "application/octet-stream" };
  const isCompressed = COMPRESSED.has(extension);
  response.writeHead(200, isCompressed ? { ...headers, "content-encoding": "gzip" } : headers);
  if (!isCompressed) return void response.end(body);
  const key = site + pathname;
  if (!compressed.has(key)) compressed.set(key, gzipSync(body));
  response.end(compressed.get(key));
}).listen(0);

function fileOf(pathname) {
  const [, top, ...rest] = pathname.split("/");
  const roots = {
    site,
    app: join(OUT, "app"),
    timelinejs: "bench/node_modules/@knight-lab/timelinejs/dist",
    maplibre: "bench/node_modules/maplibre-gl/dist",
  };
  if (!roots[top]) return undefined;
  const path = join(roots[top], ...rest);
  return existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
}

const drive = readFileSync("bench/charts/drive.js", "utf8");
const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const part = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)];

/**
 * The built page shows its marks once parsed and painted. It is interactive with its script: a Ctrl+wheel event is sent
 * at that very moment, and the chart must have changed two frames later.
 */
const OURS = ({ ready, chart }) => {
  const frames = (act) => requestAnimationFrame(() => requestAnimationFrame(act));
  const seen = () => frames(() => (window.benchDrawn = performance.now()));
  document.addEventListener("readystatechange", seen, { once: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector(ready)) return;
    observer.disconnect();
    const at = performance.now();
    const box = document.querySelector(chart);
    const { left, width, top } = box.getBoundingClientRect();
    const wheel = (deltaY) =>
      box.firstElementChild.dispatchEvent(
        new WheelEvent("wheel", {
          bubbles: true,
          cancelable: true,
          ctrlKey: true,
          clientX: left + width / 2,
          clientY: top + 100,
          deltaY,
        }),
      );
    const before = box.innerHTML;
    wheel(-120);
    frames(() => {
      window.benchMoved = { at, isMoved: box.innerHTML !== before };
      wheel(120);
    });
  });
  observer.observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ["class", "data-live"],
  });
};

async function measure(browser, { path, chart, ready, isOurs }, rate) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  // A browser is busy just after it has started, unlike readers' browsers.
  await page.waitForTimeout(STARTING);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  if (isOurs) await page.addInitScript(OURS, { ready, chart });
  const taskTime = async () =>
    (await session.send("Performance.getMetrics")).metrics.find(
      ({ name }) => name === "TaskDuration",
    ).value;
  try {
    await page.goto(`http://localhost:${server.address().port}${path}`, { waitUntil: "commit" });
    await page.waitForFunction(() => window.benchDrawn, undefined, { timeout: 90_000 });
    const drawn = await page.evaluate(() => window.benchDrawn);
    let interactive = drawn;
    if (isOurs) {
      await page.waitForFunction(() => window.benchMoved, undefined, { timeout: 90_000 });
      const { at, isMoved } = await page.evaluate(() => window.benchMoved);
      if (!isMoved) throw new Error("a wheel moved nothing once it was said that it would");
      interactive = Math.max(drawn, at);
    }
    await page.waitForTimeout(600);
    await page.evaluate(drive);
    const before = await taskTime();
    const frames = await page.evaluate(([where, ms]) => window.benchDrive(where, ms), [chart, RUN]);
    const work = ((await taskTime()) - before) * 1000;
    return {
      drawn,
      interactive,
      p95: part(frames, 0.95),
      frame: middle(frames),
      work: work / frames.length,
    };
  } finally {
    await context.close();
  }
}

const READY = ".home.ready";
/** It has all stops, like the peers' maps; its script loads once it is in view. */
const MAP_READY = '[data-home="map"][data-live]';
const OUR_PAGES = [
  {
    name: "Ports of Call, timeline",
    path: "/site/",
    chart: '[data-home="timeline"]',
    ready: READY,
    isOurs: true,
  },
  {
    name: "Ports of Call, map",
    path: "/site/?span=all#map",
    chart: '[data-home="map"]',
    ready: MAP_READY,
    isOurs: true,
  },
];
const peerPages = PEERS.map(({ name, label }) => ({
  name: label,
  path: `/peer/${name}?routes=${values.routes}`,
  chart: "#chart",
}));

const pages = [...OUR_PAGES, ...peerPages].filter(({ name }) => new RegExp(values.only).test(name));

const sites = prepare();
await bundlePeers(OUT);
const launch = async () =>
  chromium.launch({
    executablePath: await findChrome(),
    args: ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader"],
  });
const version = await launch().then(async (browser) => {
  const text = browser.version();
  await browser.close();
  return text;
});
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model.trim()}, node ${process.version}, Chromium ${version}\n`,
);

/** The bytes of script that our page has loaded when it is interactive. */
async function scriptBytes() {
  const browser = await launch();
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`http://localhost:${server.address().port}/site/`);
  await page.waitForSelector(READY);
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  await browser.close();
  return bytes;
}

const kilobytes = (bytes) => (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1);
for (const [name, folder] of Object.entries(sites)) {
  site = folder;
  writeFileSync(join(OUT, "app", "stops.json"), JSON.stringify(allStops(folder)));
  console.log(
    `${name}: page ${kilobytes(readFileSync(join(folder, "index.html")))} kB, data ${homeFiles(
      folder,
    )
      .map((file) => kilobytes(readFileSync(file)))
      .join(" + ")} kB, scripts ${((await scriptBytes()) / 1000).toFixed(1)} kB (gzip)\n`,
  );
  console.log(
    "| page | CPU | drawn, ms | can be moved, ms | frame, ms | p95, ms | work a frame, ms |\n| --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const rate of values.throttle.split(",").map(Number)) {
    for (const page of pages) {
      const runs = [];
      for (let round = 0; round < Number(values.rounds); round += 1) {
        const browser = await launch();
        const run = await measure(browser, page, rate).catch((error) => ({
          error: error.message.split("\n")[0],
        }));
        await browser.close();
        if (run.error) {
          console.log(`| ${page.name} | ${rate} × | ${run.error} | | | | |`);
          break;
        }
        runs.push(run);
      }
      if (runs.length === 0) continue;
      const of = (field) => middle(runs.map((run) => run[field])).toFixed(1);
      console.log(
        `| ${page.name} | ${rate === 1 ? "" : `1/${rate}`} | ${of("drawn")} | ${of("interactive")} | ${of("frame")} | ${of("p95")} | ${of("work")} |`,
      );
    }
  }
  console.log("");
}
server.close();
