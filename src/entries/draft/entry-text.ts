import { article } from "../../reading/schema/article.ts";
import { describeField } from "../../reading/schema/lookup.ts";
import { yamlText } from "../../reading/yaml/text.ts";
import { type ClaimDrafts, filledIn, type StopDraft } from "./claim-drafts.ts";
import { skeleton } from "./skeleton.ts";

/** What an entry is to hold, each value a line. */
export interface EntryDraft {
  /** The editor's headline; empty where it is still to be written. */
  readonly title: string;
  readonly source: {
    readonly outlet: string;
    readonly title?: string | undefined;
    readonly url?: string | undefined;
    readonly archived?: string | undefined;
    readonly published: string;
    readonly language: string;
    readonly translation?: string | undefined;
  };
  /** An outlet and a traveller who are not on file. */
  readonly adds?: Adds | undefined;
  readonly trips: readonly GroupDraft[];
  /** Places that the article names, for the lines to fill in. */
  readonly found: readonly string[];
}

/** By their ids. */
export interface Adds {
  readonly outlets?: Readonly<Record<string, object>> | undefined;
  readonly people?: Readonly<Record<string, object>> | undefined;
}

export interface GroupDraft {
  readonly trip: string;
  readonly claims: ClaimDrafts;
}

/** The text of a new entry. What is still to be filled in stands in it as comments. */
export function draftText({ title, source, adds, trips, found }: EntryDraft): string {
  return [
    "---\n",
    title === "" ? `# ${describeField(article, ["title"])!}\n` : "",
    yamlText({ title, source, adds }),
    "trips:\n",
    ...trips.map((group) => groupText(group, found)),
    "---\n",
  ].join("");
}

function groupText({ trip, claims }: GroupDraft, found: readonly string[]): string {
  const filled = filledIn(claims).map(([kind, claim]) => [kind, shortStops(claim)]);
  const lines =
    filled.length > 0
      ? linesBelow("trips", [{ trip, ...(Object.fromEntries(filled) as object) }])
      : [`  - ${yamlText({ trip }).trimEnd()}`, ...skeleton(found).map((line) => `    # ${line}`)];
  return lines.map((line) => `${line}\n`).join("");
}

/** A value as the lines that stand below the name of its field. */
const linesBelow = (field: string, value: object): readonly string[] =>
  yamlText({ [field]: value })
    .trimEnd()
    .split("\n")
    .slice(1);

/** A plan's stops of which no more than the name is known, as names. */
const shortStops = (claim: object): object =>
  "stops" in claim
    ? { ...claim, stops: (claim.stops as readonly StopDraft[]).map(shortStop) }
    : claim;

const shortStop = (draft: StopDraft): StopDraft | string =>
  draft.dates === undefined ? draft.stop : draft;
