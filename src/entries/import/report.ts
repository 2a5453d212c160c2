import type { ImportCounts, ImportResult } from "./import.ts";
import type { PlannedFile } from "./plan.ts";
import { type Notice, NOTICE_KINDS, type NoticeKind } from "./record.ts";

const KINDS = Object.keys(NOTICE_KINDS) as readonly NoticeKind[];

/** `1 visit`, `4,271 visits`. */
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;

/** An import's messages, by kind and line, and then the counts. */
export function reportLines(
  { notices, files, counts }: ImportResult,
  stale: readonly string[],
): readonly string[] {
  return [
    ...KINDS.flatMap((kind) => section(kind, notices)),
    ...listed(
      "Edited since it was imported, and left unchanged (--overwrite replaces it)",
      handMade(files),
    ),
    ...listed("No longer in the data (--prune removes it)", stale),
    ...sums(counts, notices),
    ...fileSums(files),
  ];
}

function section(kind: NoticeKind, notices: readonly Notice[]): readonly string[] {
  const some = notices.filter((notice) => notice.kind === kind);
  if (some.length === 0) return [];
  const lines = some.map(({ origin: { file, line }, message }) => `  ${file}:${line}: ${message}`);
  return [`${upperFirst(NOTICE_KINDS[kind])} (${some.length}):`, ...lines, ""];
}

const listed = (title: string, paths: readonly string[]): readonly string[] =>
  paths.length === 0
    ? []
    : [`${title} (${paths.length}):`, ...paths.map((path) => `  ${path}`), ""];

/** People on file are as editors want them, so they are not reported. */
const handMade = (files: readonly PlannedFile[]): readonly string[] =>
  files
    .filter(({ state, path }) => state === "kept" && !path.startsWith("people/"))
    .map(({ path }) => path);

function sums(counts: ImportCounts, notices: readonly Notice[]): readonly string[] {
  const of = (kind: NoticeKind): number => notices.filter((notice) => notice.kind === kind).length;
  return [
    `${count(counts.read, "visit")} read = ${count(counts.written, "written", "written")} + ` +
      `${count(counts.merged, "merged", "merged")} + ${count(counts.lost, "not understood", "not understood")}`,
    `  split into several places ${counts.split}, in part ${of("some")}, ` +
      `place not found ${of("unplaced")}, place ambiguous ${of("ambiguous")}`,
    `${count(counts.trips, "trip")} of ${count(counts.travellers, "traveller")}, ${count(counts.stops, "stop")}`,
  ];
}

function fileSums(files: readonly PlannedFile[]): readonly string[] {
  const of = (...states: readonly PlannedFile["state"][]): number =>
    files.filter(({ state }) => states.includes(state)).length;
  return [
    `${count(files.length, "file")}: ${of("new")} new, ${of("changed")} changed, ` +
      `${of("unchanged")} unchanged, ${of("kept")} left unchanged`,
  ];
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
