// Checks the content, builds the site beside the old one, and puts it in its place.
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { isoOf } from "../model/day.ts";
import { movedPaths } from "../reading/disk/moved.ts";
import { COUNTRY_NAMES } from "../words/country-names.ts";
import { missingFrom } from "../model/identity.ts";
import { runAsync, type Terminal, UsageError } from "../site/args.ts";
import { buildEpoch } from "../site/build/build-epoch.ts";
import { check } from "./check.ts";
import { bundleOf } from "../site/build/bundle.ts";
import { textsOf } from "../site/build/editorials.ts";
import { type Keeping, SHARE_RECORD } from "../site/build/kept-pages.ts";
import { makeSite } from "../site/build/make-site.ts";
import { readOnce } from "../site/build/one-reading.ts";
import { replaceFolder } from "../site/build/replace-folder.ts";
import { readSettings, type Settings, toEnvironment } from "../site/settings.ts";
import { sayShard } from "../site/build/shard.ts";
import { withLock } from "../site/build/turns.ts";

/** What is given to the command is found from where it runs; Astro finds its own from here. */
const PROJECT = resolve(import.meta.dirname, "../..");

async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const settings = readSettings(words, terminal);
  const { content, out, asOf, language, identity } = settings;
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`there is a file at ${out}, where a folder is expected`);
  if (check(["--content", content, "--language", language], terminal, readOnce) !== 0) {
    terminal.err("The site was not built.");
    return 1;
  }
  mkdirSync(dirname(out), { recursive: true });
  for (const folder of [dirname(out), out].filter(existsSync)) accessSync(folder, constants.W_OK);
  const placed = { ...settings, content: resolve(content) };
  Object.assign(process.env, toEnvironment(placed), {
    // Whatever it is where the build is run from, as by a runner of tests.
    NODE_ENV: "production",
    ...OF_BUNDLER,
  });
  process.chdir(PROJECT);
  setFlagsFromString(`--heap-growing-percent=${MAX_GROWTH}`);
  // Astro keeps what it has bundled in one folder of the project: two builds at once would mix theirs.
  await withLock(
    `${WORKSHOP}.turn`,
    () => buildApart(placed),
    (pid) => terminal.out(`Waiting for another build (process ${pid}) …`),
  );
  terminal.out(`Built ${out}, as known on ${isoOf(asOf)}.`);
  for (const missing of missingFrom(identity)) terminal.err(`${content}/site.yaml: ${missing}`);
  return 0;
}

/** What has bundled the code gives its memory back, and takes a part for each of few threads: pages need it more. */
const OF_BUNDLER = { MIMALLOC_PURGE_DELAY: "0", RAYON_NUM_THREADS: "2", TOKIO_WORKER_THREADS: "2" };

/** Memory is tidied up once it has grown by so much, in per cent: Node would wait until it has doubled. */
const MAX_GROWTH = 30;

/** Where pages are made: in the project, as Astro moves files between its folders, and disks may differ. */
const WORKSHOP = ".cache/build";

async function buildApart(settings: Settings): Promise<void> {
  const { content, out, base, site = "", language, shard, fresh } = settings;
  const keeping = keepingOf(settings);
  rmSync(WORKSHOP, { recursive: true, force: true });
  try {
    const read = readOnce(content, COUNTRY_NAMES[language]);
    const bundle = await bundleOf(keeping.epoch, textsOf(read), fresh);
    const destination = { out: WORKSHOP, base: base.replace(/\/$/u, ""), site };
    await makeSite(bundle, destination, keeping, movedPaths(content));
    replaceFolder(WORKSHOP, out);
    if (shard) copyFileSync(keeping.record, join(out, SHARE_RECORD));
  } finally {
    leaveWorkshop();
  }
}

function leaveWorkshop(): void {
  try {
    rmSync(WORKSHOP, { recursive: true, force: true });
  } catch {
    // After a failure some pages are still being written: the next build begins by removing them.
  }
}

/** What may be taken from the site that is there; nothing where all is to be made afresh. */
function keepingOf(settings: Settings): Keeping {
  const name = createHash("sha256").update(settings.out).digest("hex").slice(0, 16);
  const record = `.cache/pages/${name}.json`;
  if (settings.fresh) rmSync(record, { force: true });
  // Where the content is and what day it is make no difference: each page's own key tells what of them is in it.
  // Every page is headed by what site.yaml says.
  const identity = JSON.stringify(settings.identity);
  const told = { ...toEnvironment({ ...settings, content: "" }), AS_OF: "", identity };
  return {
    site: settings.out,
    record,
    shares: settings.from.map((site) => ({ site, record: join(site, SHARE_RECORD) })),
    shard: settings.shard ? sayShard(settings.shard) : "",
    epoch: buildEpoch(PROJECT, told),
  };
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(code));

// What is still being rendered when a build has failed is of no use.
process.exit(await runAsync(main, process.argv.slice(2), { name: "build", heap: 1024 }));
