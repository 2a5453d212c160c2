import { article } from "../../reading/schema/article.ts";
import { describeField } from "../../reading/schema/lookup.ts";
import { yamlText } from "../../reading/yaml/text.ts";
import {
  type ClaimDrafts,
  filledIn,
  type StopDraft,
  CLAIM_KINDS,
  type ClaimKind,
} from "./claim-drafts.ts";
import { tripGroup } from "../../reading/schema/trip-group.ts";

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

/** Empty values are errors, so that none is left by accident. */
const FILL = "";
const MAX_STOPS = 20;

type Example = (stops: readonly string[]) => object;

const plan: Example = () => ({ by: FILL, stops: [FILL] });
const journey: Example = () => ({ on: FILL });
const first = ([stop = FILL]: readonly string[]): string => stop;

const EXAMPLES: Readonly<Record<ClaimKind, Example>> = {
  announced: (stops) => ({ by: FILL, stops }),
  due: plan,
  expected: plan,
  setOut: journey,
  visited: (stops) => (stops.length > 0 ? stops : [FILL]).map((stop) => ({ stop, dates: FILL })),
  skipped: (stops) => [{ stop: first(stops), by: FILL, cause: FILL }],
  turnedBack: (stops) => [{ stop: first(stops), on: FILL, cause: FILL }],
  postponed: () => ({ to: FILL, by: FILL, cause: FILL }),
  cancelled: () => ({ by: FILL, cause: FILL }),
  denied: (stops) => [{ stop: first(stops), by: FILL }],
  returned: journey,
  with: () => [FILL],
  stated: () => [{ about: FILL, says: FILL }],
};

/** The claims that a group can have, to be filled in and uncommented. */
function skeleton(found: readonly string[]): readonly string[] {
  const stops = found.slice(0, MAX_STOPS);
  return [
    "Keep what the article says, removing the #, and fill in the blanks; delete the rest.",
    ...CLAIM_KINDS.flatMap((kind) => linesOf(kind, stops)),
  ];
}

/** A kind of claim with a comment on its purpose, and its fields. */
function linesOf(kind: ClaimKind, stops: readonly string[]): readonly string[] {
  const [head, ...rest] = yamlText({ trips: [{ [kind]: EXAMPLES[kind](stops) }] })
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.slice(4));
  return [`# ${describeField(tripGroup, [kind]) ?? kind}`, head!, ...rest];
}
