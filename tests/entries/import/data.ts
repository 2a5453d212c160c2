import {
  type ImportOptions,
  importRecords,
  type ImportResult,
} from "../../../src/entries/import/import.ts";
import type { InputFile } from "../../../src/entries/import/xml.ts";
import { type Names, names } from "../../../src/entries/import/names.ts";
import type { NoticeKind } from "../../../src/entries/import/record.ts";
import { readTravels } from "../../../src/entries/import/travels.ts";
import { readDay } from "../../../src/model/day.ts";
import { readContent } from "../../../src/reading/disk/content.ts";
import { memoryFiles } from "../../../src/reading/disk/files.ts";
import { gazetteer } from "./gazetteer.ts";

/** `1988-04-21/1988-04-23 U.S.S.R.: Moscow, Kiev`; one day where there is no slash. */
export type Visit = `${string} ${string}`;

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A file of visits in the shape of the State Department's. */
export function travels(visits: readonly Visit[], who = "roe-jane", name = "Jane Roe"): InputFile {
  const trips = visits.map((visit, index) => {
    const [, dates = "", country = "", place = ""] = /^(\S+) ([^:]+)(?:: (.*))?$/.exec(visit) ?? [];
    const [from, to = from] = dates.split("/");
    return `    <trip role="secretary" who="${who}">
        <id>${index + 1}</id>
        <role>secretary</role>
        <name>${escape(name)}</name>
        <start-date>${from}</start-date>
        <end-date>${to}</end-date>
        <country id="x">${escape(country)}</country>
        ${place ? `<locale>${escape(place)}</locale>` : "<locale/>"}
        <remarks>Remark ${index + 1} stays
            where it is.</remarks>
    </trip>`;
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<trips>\n${trips.join("\n")}\n</trips>\n`;
  return { path: `secretary-travels/${who}.xml`, text };
}

type Texts = Readonly<Record<string, string>>;

export const noNames: Names = names.parse({});

/** What an import of some files makes of a content folder. */
export function importTravels(
  files: readonly InputFile[],
  { content = {}, ...options }: Partial<ImportOptions> & { readonly content?: Texts } = {},
): ImportResult {
  const used = options.names ?? noNames;
  return importRecords(readTravels(files, used), {
    names: used,
    gazetteer,
    daysApart: 1,
    readOn: readDay("2026-11-25")!,
    overwrite: false,
    read: (path) => content[path],
    tripsOnFile: [],
    ...options,
  });
}

export const textsOf = ({ files }: ImportResult): Texts =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));

/** The entry whose path ends so. */
export function entryOf(result: ImportResult, end: string): string {
  const found = result.files.find(({ path }) => path.endsWith(`${end}.md`));
  if (!found) throw new Error(`no ${end} among ${result.files.map(({ path }) => path).join(", ")}`);
  return found.text;
}

/** The lines of an entry that are stops. */
export const stopsOf = (entry: string): readonly string[] =>
  entry.split("\n").flatMap((line) => /^\s+- \{ stop: (.*) \}$/.exec(line)?.[1] ?? []);

export const told = ({ notices }: ImportResult, kind: NoticeKind): readonly string[] =>
  notices
    .filter((notice) => notice.kind === kind)
    .map(({ origin, message }) => `${origin.line}: ${message}`);

/** The problems that `check` has with what was made. */
export const problemsIn = (texts: Texts): readonly string[] =>
  readContent(
    "content",
    memoryFiles(
      Object.fromEntries(Object.entries(texts).map(([path, text]) => [`content/${path}`, text])),
    ),
  ).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
