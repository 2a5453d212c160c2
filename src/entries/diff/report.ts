import { safeJson } from "../../reading/format.ts";
import type { ContentChanges } from "./content-changes.ts";
import { line, lineMarkdown, lineText, list } from "./line.ts";

export const CHANGES_HEADING = "## What the site would say differently";
const NOTHING = "Nothing changes on the site.";

/** One line per change, prefixed with its trip, for a terminal. */
export function changesText({ trips, records, notices }: ContentChanges): string {
  const lines = [
    ...trips.flatMap(({ title, changes }) => changes.map((change) => line`${title}: ${change}`)),
    ...records,
    ...notices,
  ];
  return lines.length > 0 ? lines.map(lineText).join("\n") : NOTHING;
}

/** The changes as JSON, from which the comment on a pull request is made. */
export const changesJson = (changes: ContentChanges): string =>
  safeJson({ ...changes, trips: changes.trips.slice(0, MAX_TRIPS) });

/** Limits of a comment or job summary. */
const MAX_TRIPS = 100;
const MAX_LINES = 200;

/** The changes as Markdown, by trip. */
export function changesMarkdown({ trips, records, notices }: ContentChanges): string {
  const sections = trips
    .slice(0, MAX_TRIPS)
    .flatMap(({ id, title, changes }) => [
      `### ${lineMarkdown(line`${title}`)} (${lineMarkdown(line`${id}`)})\n`,
      `${list(changes.map(lineMarkdown), MAX_LINES)}\n`,
    ]);
  const parts = [
    ...sections,
    ...(trips.length > MAX_TRIPS ? [`… and ${trips.length - MAX_TRIPS} more trips\n`] : []),
    ...(records.length > 0
      ? [`### Entries and registers\n`, `${list(records.map(lineMarkdown), MAX_LINES)}\n`]
      : []),
    ...(notices.length > 0
      ? [`### Not compared\n`, `${list(notices.map(lineMarkdown), MAX_LINES)}\n`]
      : []),
  ];
  return [`${CHANGES_HEADING}\n`, ...(parts.length > 0 ? parts : [`${NOTHING}\n`])].join("\n");
}
