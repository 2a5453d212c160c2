// npm run bench:build [-- --articles 300,3000 --rounds 1]
// Whole builds beside Hugo and Eleventy, from the same articles, in the same run: time, memory, files.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeCorpus } from "../lib/corpus.mjs";
import { peakMemory, sizeOf } from "./measure.mjs";
import { writePeerArticles } from "./peer-articles.mjs";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "300,3000" },
    rounds: { type: "string", default: "1" },
  },
});
const OUT = resolve("bench/out/build");
const STOPS_AN_ARTICLE = 3;

/** Each builds the articles of a folder into another. */
const TOOLS = {
  "Ports of Call": {
    command: (from, to) => [
      process.execPath,
      "src/commands/build.ts",
      "--content",
      join(from, "content"),
      "--out",
      to,
    ],
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

/** Seconds and MiB of one build. */
async function build({ command }, from, to) {
  const [program, ...words] = command(from, to);
  const start = performance.now();
  const child = spawn(program, words, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (text) => (complaint = (complaint + text).slice(-2000)));
  const memory = peakMemory(child.pid);
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) throw new Error(`${program}: exit code ${code}\n${complaint}`);
  return { seconds: (performance.now() - start) / 1000, mebibytes: memory.stop() };
}

/** Another paragraph in one article, for the project and for its peers. */
function edit(from, mark) {
  for (const folder of ["content/articles", "hugo/articles", "eleventy/articles"]) {
    const name = readdirSync(join(from, folder), { recursive: true })
      .filter((each) => each.endsWith(".md"))
      .toSorted()[0];
    const path = join(from, folder, name);
    writeFileSync(path, `${readFileSync(path, "utf8")}\nA later edit, number ${mark}.\n`);
  }
}

const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const there = Object.entries(TOOLS).filter(([, { isThere, howToGet }]) => {
  const found = isThere?.() ?? true;
  if (!found) console.log(howToGet);
  return found;
});

console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model.trim()}, node ${process.version}\n`,
);
console.log(
  "| articles | | seconds | to Hugo | MiB | files | MB | ms a file | after one edit, s | to Hugo |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
);
/** Seconds of whole builds by tool, and by number of articles. */
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
      const cold = await build(tool, from, to);
      edit(from, `${round} ${name}`);
      const warm = await build(tool, from, to);
      runs.get(name).push({ ...cold, warm: warm.seconds });
    }
  }
  const ratio = (name, field) =>
    runs.has("Hugo") ? `× ${(of(name, field) / of("Hugo", field)).toFixed(1)}` : "";
  const of = (name, field) => middle(runs.get(name).map((run) => run[field]));
  for (const [name] of there) {
    const seconds = of(name, "seconds");
    const { files, bytes } = sizeOf(join(from, "sites", name));
    grown.get(name).set(articles, seconds);
    console.log(
      `| ${articles} | ${name} | ${seconds.toFixed(1)} | ${ratio(name, "seconds")} | ${of(name, "mebibytes").toFixed(0)} | ${files} | ${(bytes / 1e6).toFixed(0)} | ${((seconds / files) * 1000).toFixed(2)} | ${of(name, "warm").toFixed(1)} | ${ratio(name, "warm")} |`,
    );
  }
}
for (const [name, seconds] of grown) {
  const sizes = [...seconds.keys()].toSorted((a, b) => a - b);
  sizes.slice(1).forEach((size, index) => {
    const before = sizes[index];
    const times = (seconds.get(size) / seconds.get(before)).toFixed(1);
    console.log(`\n${name}: from ${before} to ${size} articles × ${times}`);
  });
}
