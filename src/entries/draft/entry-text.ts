import { article } from "../../reading/schema/article.ts";
import { describeField } from "../../reading/schema/lookup.ts";
import { yamlText } from "../../reading/yaml/text.ts";

/** What an entry is to hold, each value a line. */
export interface EntryDraft {
  /** The editor's headline; empty where it is still to be written. */
  readonly title: string;
  readonly source: {
    readonly outlet: string;
    readonly title?: string | undefined;
    readonly url?: string | undefined;
    readonly published: string;
    readonly language: string;
    readonly translation?: string | undefined;
  };
  readonly trips: readonly GroupDraft[];
  /** Places that the article names, for the lines to fill in. */
  readonly found: readonly string[];
}

/** What the article says of one trip, as far as it is filled in. */
export interface GroupDraft {
  readonly trip: string;
  /** In the announced order. */
  readonly announced?:
    { readonly by?: string | undefined; readonly stops: readonly StopDraft[] } | undefined;
  readonly visited?: readonly StopDraft[] | undefined;
  readonly skipped?: readonly { readonly stop: string; readonly cause?: string | undefined }[];
}

/** A stop, and its dates where the article gives any. */
export interface StopDraft {
  readonly stop: string;
  readonly dates?: string | undefined;
}

/** Whether something is filled in. */
export const hasClaims = ({ announced, visited = [], skipped = [] }: GroupDraft): boolean =>
  (announced?.stops.length ?? 0) + visited.length + skipped.length > 0;

/** The text of a new entry. What is still to be filled in stands in it as comments. */
export function draftText({ title, source, trips, found }: EntryDraft): string {
  return [
    "---\n",
    title === "" ? `# ${describeField(article, ["title"])!}\n` : "",
    yamlText({ title, source }),
    "trips:\n",
    ...trips.map((group) => groupText(group, found)),
    "---\n",
  ].join("");
}

function groupText(group: GroupDraft, found: readonly string[]): string {
  const { trip, announced, visited = [], skipped = [] } = group;
  const fields = {
    trip,
    ...(announced && {
      announced: { by: announced.by, stops: announced.stops.map(shortStop) },
    }),
    ...(visited.length > 0 && { visited }),
    ...(skipped.length > 0 && { skipped }),
  };
  const lines = hasClaims(group)
    ? linesBelow("trips", [fields])
    : [`  - ${yamlText({ trip }).trimEnd()}`, ...skeleton(found).map((line) => `    # ${line}`)];
  return lines.map((line) => `${line}\n`).join("");
}

/** A value as the lines that stand below the name of its field. */
const linesBelow = (field: string, value: object): readonly string[] =>
  yamlText({ [field]: value })
    .trimEnd()
    .split("\n")
    .slice(1);

const shortStop = (draft: StopDraft): StopDraft | string =>
  draft.dates === undefined ? draft.stop : draft;

const MOST_SHOWN = 12;

/** What a group can say, to be changed and uncommented. */
function skeleton(found: readonly string[]): readonly string[] {
  const stops = found.length > 0 ? found.slice(0, MOST_SHOWN) : ["Maseru, Lesotho"];
  const listed = (field: string, value: object): readonly string[] =>
    linesBelow("trips", { [field]: value }).map((line) => line.slice(2));
  return [
    "Keep what the article says, without the # in front; delete the rest.",
    ...listed("announced", { by: "who announced it", stops }),
    ...listed("visited", [{ stop: stops[0], dates: "2026-01-10/2026-01-11" }]),
    ...listed("skipped", [{ stop: stops[0], by: "who said so", cause: "schedule" }]),
  ];
}
