// npm run bench:build [-- --articles 300,3000 --rounds 1 --only Ports --site https://visits.example --shards 2]
// Whole builds compared with Hugo and Eleventy, from the same articles, in the same run: time, memory, files. The
// comparison is by CPU time of all processes, since wall time depends on the machine's load. With --site pages have
// social cards, built once without a cache and once with it; with --shards our site is also built in shards.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeCorpus } from "../lib/corpus.mjs";
import { peakMemory, sizeOf, workOfChildren } from "./measure.mjs";
import { writePeerArticles } from "./peer-articles.mjs";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "300,3000" },
    rounds: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    site: { type: "string", default: "" },
    shards: { type: "string", default: "0" },
  },
});
/** As-of days of our builds: today's, and one on another day. */
const [DAY, NEXT_DAY] = ["2026-11-30", "2026-12-01"];
const CARDS = ".cache/cards";
/** The bundled code of the pages, removed so that our first build starts without a cache. */
const BUNDLES = ".cache/bundles";
const OUT = resolve("bench/out/build");
const STOPS_AN_ARTICLE = 3;

/** Each builds the articles of one folder into another. */
const TOOLS = {
  "Ports of Call": {
    command: (from, to, day = DAY, further = []) => [
      process.execPath,
      "src/commands/build.ts",
      "--content",
      join(from, "content"),
      "--out",
      to,
      "--as-of",
      day,
      ...(values.site === "" ? [] : ["--site", values.site]),
      ...further,
    ],
    days: [DAY, NEXT_DAY],
  },
  Hugo: {
    isThere: () => spawnSync("hugo", ["version"]).status === 0,
    howToGet: "Hugo is left out: install it, as by apt-get install hugo",
    command: (from, to) => [
      "hugo",
      "--quiet",
      "--source",
      "bench/build/hugo",
      "--contentDir",
      join(from, "hugo"),
      "--destination",
      to,
    ],
  },
  Eleventy: {
    isThere: () => existsSync("bench/node_modules/@11ty/eleventy"),
    howToGet: "Eleventy is left out: npm ci --prefix bench",
    command: (from, to) => [
      process.execPath,
      "bench/node_modules/@11ty/eleventy/cmd.cjs",
      "--config=bench/build/eleventy/eleventy.config.js",
      `--input=${relative(".", join(from, "eleventy"))}`,
      `--output=${relative(".", to)}`,
      "--quiet",
    ],
  },
};

/** Wall seconds, CPU seconds and MiB of one build. */
async function build({ command }, from, to, ...further) {
  const [program, ...words] = command(from, to, ...further);
  const start = performance.now();
  const before = workOfChildren();
  const child = spawn(program, words, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (text) => (complaint = (complaint + text).slice(-2000)));
  const memory = peakMemory(child.pid);
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) throw new Error(`${program}: exit code ${code}\n${complaint}`);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: workOfChildren() - before,
    mebibytes: memory.stop(),
  };
}

/** Our site in shards, one after another, as separate machines would build in parallel; then the final build. */
async function buildInShards(from, to) {
  const tool = TOOLS["Ports of Call"];
  const count = Number(values.shards);
  const folders = Array.from({ length: count }, (_, index) => `${to} share ${index + 1}`);
  const shares = [];
  for (const [index, folder] of folders.entries()) {
    rmSync(folder, { recursive: true, force: true });
    const words = ["--fresh", "--shard", `${index + 1}/${count}`];
    shares.push(await build(tool, from, folder, DAY, words));
  }
  const words = ["--fresh", ...folders.flatMap((folder) => ["--from", folder])];
  const joined = await build(tool, from, `${to} joined`, DAY, words);
  const longest = Math.max(...shares.map(({ seconds }) => seconds));
  const say = (number) => number.toFixed(1);
  console.log(
    `\nin ${count} shares: the longest ${say(longest)} s, joined in ${say(joined.seconds)} s: ${say(longest + joined.seconds)} s; memory at most ${Math.max(...shares.map(({ mebibytes }) => mebibytes), joined.mebibytes).toFixed(0)} MiB\n`,
  );
}

/** Adds a paragraph to one article, for the project and for its peers. */
function edit(from, mark) {
  for (const folder of ["content/articles", "hugo/articles", "eleventy/articles"]) {
    const name = readdirSync(join(from, folder), { recursive: true })
      .filter((each) => each.endsWith(".md"))
      .toSorted()[0];
    const path = join(from, folder, name);
    writeFileSync(path, `${readFileSync(path, "utf8")}\nA later edit, number ${mark}.\n`);
  }
}

/** Rebuilds our largest site, with its cards in the cache. */
async function buildWithCards() {
  const from = join(OUT, String(Math.max(...values.articles.split(",").map(Number))));
  const kept = await build(TOOLS["Ports of Call"], from, join(from, "sites", "cards"), DAY, [
    "--fresh",
  ]);
  console.log(`\nwith all pictures in the cache: ${kept.seconds.toFixed(1)} s`);
}

const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const there = Object.entries(TOOLS).filter(([name, { isThere, howToGet }]) => {
  if (!name.includes(values.only)) return false;
  const found = isThere?.() ?? true;
  if (!found) console.log(howToGet);
  return found;
});

console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model.trim()}, node ${process.version}\n`,
);
console.log(
  "| articles | | by the clock, s | processor, s | to Hugo | MiB | files | MB | ms a file | after one edit, s | to Hugo | another day, s | to Hugo |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
);
/** What to build in shards as well, after the table. */
const sharded = [];
/** CPU seconds of full builds, by tool and number of articles. */
const grown = new Map(there.map(([name]) => [name, new Map()]));
for (const articles of values.articles.split(",").map(Number)) {
  const from = join(OUT, String(articles));
  writeCorpus(join(from, "content"), articles * STOPS_AN_ARTICLE);
  cpSync("bench/build/eleventy", join(from, "eleventy"), { recursive: true });
  for (const peer of ["hugo", "eleventy"])
    writePeerArticles(join(from, "content"), join(from, peer, "articles"));
  const runs = new Map(there.map(([name]) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, tool] of there) {
      const to = join(from, "sites", name);
      rmSync(to, { recursive: true, force: true });
      if (tool.days) rmSync(BUNDLES, { recursive: true, force: true });
      if (tool.days && values.site !== "") rmSync(CARDS, { recursive: true, force: true });
      const cold = await build(tool, from, to);
      edit(from, `${round} ${name}`);
      const warm = await build(tool, from, to);
      // The others' output does not depend on the day.
      const next = tool.days ? await build(tool, from, to, tool.days[1]) : undefined;
      runs.get(name).push({ ...cold, warm: warm.processor, next: next?.processor });
    }
  }
  const ratio = (name, field, base = field) =>
    runs.has("Hugo") && of(name, field) !== undefined
      ? `× ${(of(name, field) / of("Hugo", base)).toFixed(1)}`
      : "";
  const of = (name, field) => middle(runs.get(name).map((run) => run[field]));
  for (const [name] of there) {
    const seconds = of(name, "seconds");
    const { files, bytes } = sizeOf(join(from, "sites", name));
    grown.get(name).set(articles, of(name, "processor"));
    if (name === "Ports of Call" && Number(values.shards) > 0) sharded.push([from, name]);
    console.log(
      `| ${articles} | ${name} | ${seconds.toFixed(1)} | ${of(name, "processor").toFixed(1)} | ${ratio(name, "processor")} | ${of(name, "mebibytes").toFixed(0)} | ${files} | ${(bytes / 1e6).toFixed(0)} | ${((of(name, "processor") / files) * 1000).toFixed(2)} | ${of(name, "warm").toFixed(1)} | ${ratio(name, "warm")} | ${of(name, "next")?.toFixed(1) ?? ""} | ${ratio(name, "next", "warm")} |`,
    );
  }
}
for (const [from, name] of sharded) await buildInShards(from, join(from, "sites", name));
if (values.site !== "" && "Ports of Call".includes(values.only)) await buildWithCards();
for (const [name, seconds] of grown) {
  const sizes = [...seconds.keys()].toSorted((a, b) => a - b);
  sizes.slice(1).forEach((size, index) => {
    const before = sizes[index];
    const times = (seconds.get(size) / seconds.get(before)).toFixed(1);
    console.log(`\n${name}: from ${before} to ${size} articles × ${times}`);
  });
}
