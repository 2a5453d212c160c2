// How long reading entries takes, compared with the `yaml` package parsing the same front matter.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse, parseDocument } from "yaml";
import { readContent } from "../../src/reading/disk/content.ts";
import { diskFiles, memoryFiles } from "../../src/reading/disk/files.ts";
import { writeCorpus } from "../lib/corpus.mjs";

const STOPS_AN_ENTRY = 3;

const { values } = parseArgs({
  options: {
    entries: { type: "string", default: "10000" },
    rounds: { type: "string", default: "5" },
    content: { type: "string" },
  },
});
const folder = values.content ?? "bench/out/reading";
if (values.content === undefined)
  writeCorpus(folder, Number(values.entries) * STOPS_AN_ENTRY, { isFull: true });

const texts = Object.fromEntries(
  diskFiles
    .list(folder)
    .map(({ path }) => [`${folder}/${path}`, readFileSync(join(folder, path), "utf8")]),
);
/** All YAML that is parsed: front matter, and the registers. */
const blocks = Object.entries(texts)
  .filter(([path]) => /\.(?:md|yaml)$/.test(path))
  .map(([path, text]) =>
    path.endsWith(".md") ? text.slice("---\n".length, text.indexOf("\n---\n", 4) + 1) : text,
  );
const entries = Object.keys(texts).filter((path) => path.includes("/articles/")).length;

const ways = {
  "yaml: parse": () => {
    for (const block of blocks) parse(block);
  },
  "yaml: parseDocument": () => {
    for (const block of blocks) parseDocument(block);
  },
  "src/reading": () => {
    const { articles, problems } = readContent(folder, memoryFiles(texts));
    if (articles.length !== entries) throw new Error(JSON.stringify(problems[0]));
  },
  "src/reading, from disk": () => {
    readContent(folder);
  },
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

// Rounds alternate, so that other load on the machine affects all of them.
const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round <= Number(values.rounds); round += 1) {
  for (const [name, read] of Object.entries(ways)) {
    globalThis.gc?.();
    const start = performance.now();
    read();
    // The first round is a warm-up.
    if (round > 0) times[name].push(performance.now() - start);
  }
}
const GOAL = 2;
const alone = median(times["yaml: parse"]);
console.log(`${entries} entries, Node ${process.version}, median of ${values.rounds} rounds`);
for (const [name, some] of Object.entries(times)) {
  const time = median(some);
  console.log(`${name.padEnd(24)} ${Math.round(time)} ms  × ${(time / alone).toFixed(2)}`);
}
const ratio = median(times["src/reading"]) / alone;
console.log(`goal: reading in at most × ${GOAL}: ${ratio <= GOAL ? "reached" : "missed"}`);
