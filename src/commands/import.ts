// `npm run import`: turns external data into people, places, outlets and entries; see docs/import.md.
import { readFileSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type * as z from "zod";
import { loadGazetteer } from "../reading/disk/towns.ts";
import { importRecords, type ImportResult } from "../entries/import/import.ts";
import { readXmlFiles } from "../entries/import/xml.ts";
import { joinNames, type Names, names as namesSchema, readMap } from "../entries/import/names.ts";
import type { Dataset, Notice } from "../entries/import/record.ts";
import { reportLines } from "../entries/import/report.ts";
import { type EntryOnFile, findStale, tripsOnFile } from "../entries/import/mark.ts";
import { readRows } from "../entries/import/table.ts";
import { readTableRows } from "../entries/import/table-rows.ts";
import { type TableMap, tableMap } from "../entries/import/table-map.ts";
import { readTravels } from "../entries/import/travels.ts";
import { type Day, readDay } from "../model/day.ts";
import { diskFiles } from "../reading/disk/files.ts";
import { formatText, visible } from "../reading/format.ts";
import { readArgs, runIfCalled, type Terminal, UsageError } from "../site/args.ts";
import { readAsOf } from "../site/settings.ts";
import { readIfThere, sweepLeftovers, writeAtomically } from "../site/build/write.ts";

const USAGE = `expected one of
  import travels FOLDER --out CONTENT [--map NAMES.yaml]
  import table FILE --map MAP.yaml --out CONTENT
with [--days-apart 1] [--read-on DAY] [--overwrite] [--prune] [--dry-run]`;

const OPTIONS = {
  out: { type: "string" },
  map: { type: "string" },
  "days-apart": { type: "string", default: "1" },
  "read-on": { type: "string" },
  overwrite: { type: "boolean", default: false },
  prune: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
} as const;

/** The name map of travels' own tables; one given on the command line is merged over it. */
const TRAVELS_NAMES = new URL("../entries/import/travels-names.yaml", import.meta.url);

/** `import travels|table …`: 1 if some data was not understood. */
export async function importData(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(words, OPTIONS, true);
  const [format = "", source = "", ...more] = positionals;
  const { out } = values;
  if (source === "" || more.length > 0 || out === undefined) throw new UsageError(USAGE);
  const folder = resolve(terminal.cwd, out);
  const map = values.map && resolve(terminal.cwd, values.map);
  const { dataset, names } = await readSource(format, resolve(terminal.cwd, source), map);
  const step = progress(terminal);
  step(`${dataset.read} visits read; looking up their places`);
  const entries = readEntries(folder);
  const result = importRecords(dataset, {
    names,
    gazetteer: loadGazetteer(),
    daysApart: readDaysApart(values["days-apart"]),
    readOn: readReadOn(values["read-on"], terminal),
    overwrite: values.overwrite,
    read: (path) => readIfThere(join(folder, path))?.toString(),
    tripsOnFile: tripsOnFile(entries, dataset.name),
  });
  const stale = findStale(entries, dataset.name, result.files);
  if (!values["dry-run"]) writeAll(folder, result, values.prune ? stale : [], step);
  for (const line of reportLines(result, stale)) terminal.out(visible(line));
  return result.counts.lost > 0 ? 1 : 0;
}

/** The data, and the name map to read it by. */
interface Source {
  readonly dataset: Dataset;
  readonly names: Names;
}

async function readSource(
  format: string,
  source: string,
  map: string | undefined,
): Promise<Source> {
  switch (format) {
    case "travels": {
      const own = readMapFile(TRAVELS_NAMES, namesSchema);
      const names = map === undefined ? own : joinNames(own, readMapFile(map, namesSchema));
      const files = readXmlFiles(source);
      if (files.length === 0) throw new UsageError(`there is no travels XML in ${source}`);
      return { dataset: readTravels(files, names), names };
    }
    case "table":
    case "csv": {
      if (map === undefined) throw new UsageError(USAGE);
      return readTableFile(source, readMapFile(map, tableMap));
    }
    default:
      throw new UsageError(`unexpected ${format}, ${USAGE}`);
  }
}

async function readTableFile(source: string, names: TableMap): Promise<Source> {
  const path = basename(source);
  const reading = await readTableRows(path, readInput(source), names);
  if ("fault" in reading) throw new UsageError(reading.fault);
  const dataset = readRows(path, reading.rows, names);
  if (typeof dataset === "string") throw new UsageError(dataset);
  const assumed = reading.assumed === undefined ? [] : [assumption(path, reading.assumed)];
  return { dataset: { ...dataset, notices: [...dataset.notices, ...assumed] }, names };
}

const assumption = (file: string, message: string): Notice => ({
  origin: { file, line: 1 },
  kind: "assumed",
  message,
});

function readInput(path: string | URL): Buffer {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`there is no file ${String(path)}`);
  }
  return readFileSync(path);
}

function readMapFile<Schema extends z.ZodType>(
  path: string | URL,
  schema: Schema,
): z.infer<Schema> {
  const raw = readInput(path);
  const { map, problems } = readMap(raw, basename(String(path)), schema);
  if (map !== undefined) return map;
  throw new UsageError(problems.map((problem) => formatText(problem, raw.toString())).join("\n"));
}

function readDaysApart(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new UsageError(`unexpected --days-apart ${text}, expected a number of days`);
}

/** The day on which the data was read: as given, else today. */
function readReadOn(text: string | undefined, terminal: Terminal): Day {
  if (text === undefined) return readAsOf(undefined, terminal);
  const day = readDay(text);
  if (day !== undefined) return day;
  throw new UsageError(`unexpected --read-on ${text}, expected a day such as 2026-01-08`);
}

function readEntries(folder: string): readonly EntryOnFile[] {
  const files = diskFiles.list(join(folder, "articles")) ?? [];
  return files
    .filter(({ path, isLink, isOther }) => path.endsWith(".md") && !isLink && !isOther)
    .map(({ path }) => `articles/${path}`)
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

function writeAll(
  folder: string,
  { files }: ImportResult,
  pruned: readonly string[],
  step: (text: string) => void,
): void {
  sweepLeftovers(folder);
  const toWrite = files.filter(({ state }) => state === "new" || state === "changed");
  for (const [index, { path, text }] of toWrite.entries()) {
    step(`writing ${index + 1} of ${toWrite.length} files`);
    writeAtomically(join(folder, path), text);
  }
  for (const path of pruned) rmSync(join(folder, path));
}

const MILLISECONDS_BETWEEN = 1000;

/** Reports progress: the first step at once, then at most once per second. */
function progress({ err, now }: Pick<Terminal, "err" | "now">): (text: string) => void {
  let last = -Infinity;
  return (text) => {
    if (now() - last < MILLISECONDS_BETWEEN) return;
    last = now();
    err(`${text}…`);
  };
}

await runIfCalled(import.meta, importData);
