import { article } from "../../reading/schema/article.ts";
import { describeField } from "../../reading/schema/lookup.ts";
import { yamlText } from "../../reading/yaml/text.ts";
import { type ClaimDrafts, filledIn, type StopDraft } from "./claim-drafts.ts";
import { skeleton } from "./skeleton.ts";

/** The contents of an entry; each value is a single line. */
export interface EntryDraft {
  /** The editor's headline; empty if still to be written. */
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
  /** A new outlet and a new traveller. */
  readonly adds?: Adds | undefined;
  readonly trips: readonly GroupDraft[];
  /** Places that the article names, for the comments. */
  readonly found: readonly string[];
}

/** By id. */
export interface Adds {
  readonly outlets?: Readonly<Record<string, object>> | undefined;
  readonly people?: Readonly<Record<string, object>> | undefined;
}

export interface GroupDraft {
  readonly trip: string;
  readonly claims: ClaimDrafts;
}

/** The text of a new entry. What is still to be filled in is there as comments. */
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

/** A value as the lines below its field's name. */
const linesBelow = (field: string, value: object): readonly string[] =>
  yamlText({ [field]: value })
    .trimEnd()
    .split("\n")
    .slice(1);

/** Turns a plan's stops without further details into plain names. */
const shortStops = (claim: object): object =>
  "stops" in claim
    ? { ...claim, stops: (claim.stops as readonly StopDraft[]).map(shortStop) }
    : claim;

const shortStop = (draft: StopDraft): StopDraft | string =>
  draft.dates === undefined ? draft.stop : draft;
