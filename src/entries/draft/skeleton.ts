// The fields of a new entry still to be filled in, in a form that cannot be mistaken for facts.
import { tripGroup } from "../../reading/schema/trip-group.ts";
import { describeField } from "../../reading/schema/lookup.ts";
import { yamlText } from "../../reading/yaml/text.ts";
import { CLAIM_KINDS, type ClaimKind } from "./claim-drafts.ts";

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
export function skeleton(found: readonly string[]): readonly string[] {
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
