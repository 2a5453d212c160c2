// Checks the content and makes a site's pages of it, as a process of its own: see build.ts.
import { once } from "node:events";
import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { missingFrom } from "../model/identity.ts";
import { isoOf } from "../model/day.ts";
import { movedPaths } from "../reading/disk/moved.ts";
import { run, terminal, type Terminal, UsageError } from "../site/args.ts";
import { beginWithAside } from "../site/build/aside.ts";
import { buildEpoch } from "../site/build/build-epoch.ts";
import { bundleOf } from "../site/build/bundle.ts";
import { nameFor } from "../site/build/cache-files.ts";
import { textsOf } from "../site/build/editorial-texts.ts";
import { type Keeping, SHARE_RECORD } from "../site/build/kept-pages.ts";
import { keptReadings } from "../site/build/kept-readings.ts";
import { makeSite } from "../site/build/make-site.ts";
import { readOnce } from "../site/build/read-content.ts";
import { sayShard } from "../site/build/shard.ts";
import { withLock } from "../site/build/lock.ts";
import { readSettings, type Settings, toEnvironment } from "../site/settings.ts";
import { COUNTRY_NAMES } from "../words/country-names.ts";
import { check } from "./check.ts";

export interface BuildRequest {
  /** Of the command. */
  readonly words: readonly string[];
  /** The folder that the command runs in. */
  readonly cwd: string;
  /** Where pages are made. */
  readonly workshop: string;
}

/** Pages that are ready to be put in their place. */
export interface MadePages {
  readonly out: string;
  /** What the pages are made with, as the record of them tells. */
  readonly epoch: string;
  /** The file that tells what the index of the search in that place was made of. */
  readonly searchRecord: string;
  /** A share goes with what its pages were made of, in a file of that name. */
  readonly share?: { readonly record: string; readonly name: string } | undefined;
  /** What is to be told once they are in their place. */
  readonly summary: string;
  readonly missing: readonly string[];
}

/** In per cent: garbage is collected once the heap has grown by this much, where Node would wait until it has doubled. */
const MAX_GROWTH = 30;

const { words: given, cwd, workshop } = JSON.parse(process.env.BUILD_ASKED!) as BuildRequest;

async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const settings = readSettings(words, terminal);
  const { content, out, asOf, language, identity, shard, fresh } = settings;
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`there is a file at ${out}, where a folder is expected`);
  const placed = { ...settings, content: resolve(cwd, content) };
  const keeping = keepingOf(placed);
  const { cache, keep } = keptReadings(placed.content, { ...keeping, fresh });
  const read: typeof readOnce = (folder, nameOf, files) =>
    readOnce(folder, nameOf, files, { cwd, cache });
  if (check(["--content", content, "--language", language], terminal, read) !== 0) {
    terminal.err("The site was not built.");
    return 1;
  }
  mkdirSync(dirname(out), { recursive: true });
  for (const folder of [dirname(out), out].filter(existsSync)) accessSync(folder, constants.W_OK);
  Object.assign(process.env, toEnvironment(placed), {
    // Whatever it is where the build is run from, as by a runner of tests.
    NODE_ENV: "production",
    ...OF_BUNDLER,
  });
  // Content with errors is told at once, whoever builds.
  await tell("checked");
  await once(process, "message");
  keep();
  // A process that has lost its parent has ended before its workshop is used again.
  await withLock(`${workshop}-pages.lock`, () => makeAll(placed, keeping), nothing);
  await tell({
    out,
    epoch: keeping.epoch,
    searchRecord: recordOf("search", out),
    share: shard && { record: keeping.record, name: SHARE_RECORD },
    summary: `Built ${out}, as known on ${isoOf(asOf)}.`,
    missing: missingFrom(identity).map((missing) => `${content}/site.yaml: ${missing}`),
  });
  return 0;
}

/** The bundler returns its memory and uses few threads, since making the pages needs more. */
const OF_BUNDLER = { MIMALLOC_PURGE_DELAY: "0", RAYON_NUM_THREADS: "2", TOKIO_WORKER_THREADS: "2" };

async function makeAll(settings: Settings, keeping: Keeping): Promise<void> {
  const { content, base, site = "", language } = settings;
  const read = readOnce(content, COUNTRY_NAMES[language]);
  rmSync(workshop, { recursive: true, force: true });
  beginWithAside(workshop, settings.out);
  const bundle = await bundleOf(settings, textsOf(read));
  const destination = { out: workshop, base: base.replace(/\/$/u, ""), site };
  await makeSite(bundle, destination, keeping, movedPaths(content));
}

/** What may be taken from the site that is there; nothing where all is to be made afresh. */
function keepingOf(settings: Settings): Keeping {
  const record = recordOf("pages", settings.out);
  if (settings.fresh)
    for (const each of [record, recordOf("search", settings.out)]) rmSync(each, { force: true });
  // Where the content is and what day it is make no difference: each page's own key tells what of them is in it.
  // Every page is headed by what site.yaml says.
  const identity = JSON.stringify(settings.identity);
  const told = { ...toEnvironment({ ...settings, content: "" }), AS_OF: "", identity };
  return {
    site: settings.out,
    record,
    shares: settings.from.map((site) => ({ site, record: join(site, SHARE_RECORD) })),
    shard: settings.shard ? sayShard(settings.shard) : "",
    epoch: buildEpoch(process.cwd(), told),
  };
}

/** The file that tells what pages, or the index of the search, at a place were made of. */
const recordOf = (kind: "pages" | "search", out: string): string =>
  `.cache/${kind}/${nameFor(out)}.json`;

const nothing = (): void => undefined;

const tell = (told: "checked" | MadePages): Promise<void> =>
  new Promise((done) => {
    process.send!(told, () => done());
  });

// Its parent, the build, has been killed.
process.once("disconnect", () => process.exit(1));
setFlagsFromString(`--heap-growing-percent=${MAX_GROWTH}`);

// Nothing that is still being rendered is of use once a build has failed.
process.exit(await run(main, given, { name: "build" }, { ...terminal, cwd }));
