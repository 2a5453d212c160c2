// Checks the content and builds the pages, in a process of its own: see build.ts.
import { once } from "node:events";
import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { missingFields } from "../model/identity.ts";
import { isoOf } from "../model/day.ts";
import { movedPaths } from "../reading/disk/moved.ts";
import { run, terminal, type Terminal, UsageError } from "../site/args.ts";
import { restoreStash } from "../site/build/previous-site.ts";
import { buildEpoch } from "../site/build/build-epoch.ts";
import { bundleOf } from "../site/build/bundle.ts";
import { nameFor } from "../site/build/cache-files.ts";
import { textsOf } from "../site/build/editorial-texts.ts";
import { type CacheOptions, SHARE_RECORD } from "../site/build/page-cache.ts";
import { openReadCache } from "../site/build/read-cache-store.ts";
import { makeSite } from "../site/build/make-site.ts";
import { readOnce } from "../site/build/read-content.ts";
import { sayShard } from "../site/build/shard.ts";
import { withLock } from "../site/build/lock.ts";
import { readSettings, type Settings, toEnvironment } from "../site/settings.ts";
import { COUNTRY_NAMES } from "../words/country-names.ts";
import { check } from "./check.ts";

export interface BuildRequest {
  /** The command's arguments. */
  readonly words: readonly string[];
  /** The folder that the command runs in. */
  readonly cwd: string;
  /** The folder to build in. */
  readonly buildFolder: string;
}

/** Finished pages, ready to be moved into place. */
export interface MadePages {
  readonly out: string;
  /** The epoch in their page record. */
  readonly epoch: string;
  /** The page record of the search index in that place. */
  readonly searchRecord: string;
  /** A shard's page record, to be copied into its folder under this name. */
  readonly share?: { readonly record: string; readonly name: string } | undefined;
  /** Printed once the pages are in place. */
  readonly summary: string;
  readonly missing: readonly string[];
}

/** In per cent: collect garbage once the heap has grown by this much; by default Node waits until it has doubled. */
const MAX_GROWTH = 30;

const { words: given, cwd, buildFolder } = JSON.parse(process.env.BUILD_REQUEST!) as BuildRequest;

async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const settings = readSettings(words, terminal);
  const { content, out, asOf, language, identity, shard, fresh } = settings;
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`there is a file at ${out}, where a folder is expected`);
  const placed = { ...settings, content: resolve(cwd, content) };
  const cacheOptions = cacheOptionsOf(placed);
  const { cache, save } = openReadCache(placed.content, { ...cacheOptions, fresh });
  const read: typeof readOnce = (folder, nameOf, files) =>
    readOnce(folder, nameOf, files, { cwd, cache });
  if (check(["--content", content, "--language", language], terminal, read) !== 0) {
    terminal.err("The site was not built.");
    return 1;
  }
  mkdirSync(dirname(out), { recursive: true });
  for (const folder of [dirname(out), out].filter(existsSync)) accessSync(folder, constants.W_OK);
  Object.assign(process.env, toEnvironment(placed), {
    // Overrides the environment's value, such as a test runner's.
    NODE_ENV: "production",
    ...BUNDLER_ENVIRONMENT,
  });
  // Report errors in content at once, before waiting for other builds.
  await send("checked");
  await once(process, "message");
  save();
  // A process whose parent was killed ends before its build folder is reused.
  await withLock(`${buildFolder}-pages.lock`, () => makeAll(placed, cacheOptions), noop);
  await send({
    out,
    epoch: cacheOptions.epoch,
    searchRecord: recordOf("search", out),
    share: shard && { record: cacheOptions.record, name: SHARE_RECORD },
    summary: `Built ${out}, as known on ${isoOf(asOf)}.`,
    missing: missingFields(identity).map((missing) => `${content}/site.yaml: ${missing}`),
  });
  return 0;
}

/** The bundler returns memory early and uses few threads, as rendering needs them more. */
const BUNDLER_ENVIRONMENT = {
  MIMALLOC_PURGE_DELAY: "0",
  RAYON_NUM_THREADS: "2",
  TOKIO_WORKER_THREADS: "2",
};

async function makeAll(settings: Settings, cacheOptions: CacheOptions): Promise<void> {
  const { content, base, site = "", language } = settings;
  const read = readOnce(content, COUNTRY_NAMES[language]);
  rmSync(buildFolder, { recursive: true, force: true });
  restoreStash(buildFolder, settings.out);
  const bundle = await bundleOf(settings, textsOf(read));
  const destination = { out: buildFolder, base: base.replace(/\/$/u, ""), site };
  await makeSite(bundle, destination, cacheOptions, movedPaths(content));
}

/** What may be reused of the previous site; nothing if `fresh`. */
function cacheOptionsOf(settings: Settings): CacheOptions {
  const record = recordOf("pages", settings.out);
  if (settings.fresh)
    for (const each of [record, recordOf("search", settings.out)]) rmSync(each, { force: true });
  // The content's path and the day are left out: the key of each page covers what it uses of them. The header of every
  // page depends on site.yaml.
  const identity = JSON.stringify(settings.identity);
  const environment = { ...toEnvironment({ ...settings, content: "" }), AS_OF: "", identity };
  return {
    site: settings.out,
    record,
    shares: settings.from.map((site) => ({ site, record: join(site, SHARE_RECORD) })),
    shard: settings.shard ? sayShard(settings.shard) : "",
    epoch: buildEpoch(process.cwd(), environment),
  };
}

/** The page record of the pages, or of the search index, for an output folder. */
const recordOf = (kind: "pages" | "search", out: string): string =>
  `.cache/${kind}/${nameFor(out)}.json`;

const noop = (): void => undefined;

const send = (message: "checked" | MadePages): Promise<void> =>
  new Promise((done) => {
    process.send!(message, () => done());
  });

// The parent build has been killed.
process.once("disconnect", () => process.exit(1));
setFlagsFromString(`--heap-growing-percent=${MAX_GROWTH}`);

// Exit at once: pages still rendering are useless once a build has failed.
process.exit(await run(main, given, { name: "build" }, { ...terminal, cwd }));
