import type { Facts } from "./facts.ts";
import { endedBy } from "./horizon.ts";
import type { Stop, TripStatus } from "./trip.ts";
import { wasMade } from "./outcome.ts";

interface Course {
  readonly facts: Facts;
  readonly stops: readonly Stop[];
  /** The traveller was somewhere in person, or set out. */
  readonly hasBegun: boolean;
  /** Some stop may still come. */
  readonly isOpen: boolean;
}

const CALLED_OFF: ReadonlySet<Stop["outcome"]> = new Set([
  "dropped",
  "skipped",
  "replaced",
  "virtual",
]);

/** The table of statuses: the first that fits. */
const TABLE: readonly (readonly [TripStatus, (course: Course) => boolean])[] = [
  ["cancelled", ({ facts, hasBegun }) => !hasBegun && facts.fate?.kind === "cancelled"],
  ["postponed", ({ facts, hasBegun }) => !hasBegun && facts.fate?.kind === "postponed"],
  [
    "cancelled",
    ({ stops }) => stops.length > 0 && stops.every((stop) => CALLED_OFF.has(outcomeOf(stop))),
  ],
  [
    "upcoming",
    ({ facts, hasBegun, isOpen }) => isOpen && !hasBegun && !(facts.began <= facts.asOf),
  ],
  ["under way", ({ isOpen }) => isOpen],
  ["cut short", ({ facts, hasBegun }) => hasBegun && facts.fate !== undefined],
  ["cut short", ({ stops }) => endsEarly(stops)],
  ["completed", ({ hasBegun }) => hasBegun],
  ["unreported", () => true],
];

export function judgeTrip(facts: Facts, stops: readonly Stop[]): TripStatus {
  const hasBegun = stops.some((stop) => wasMade(outcomeOf(stop)) || stop.notVisited?.turnedBack);
  const isStaying = endedBy([...facts.visits.keys()], facts.plans.at(-1)) > facts.asOf;
  const isOpen = isStaying || stops.some((stop) => stop.outcome === "upcoming");
  const course = { facts, stops, hasBegun, isOpen };
  return TABLE.find(([, fits]) => fits(course))![0];
}

const outcomeOf = (stop: Stop): Stop["outcome"] => stop.mostSay ?? stop.outcome;

/** Whether the last stops planned were given up on the way, with nothing made in their place. */
function endsEarly(stops: readonly Stop[]): boolean {
  const last = stops.at(-1);
  return last !== undefined && ["skipped", "turned back"].includes(outcomeOf(last));
}
