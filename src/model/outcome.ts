import type { Day } from "./day.ts";
import { articleCount } from "./order.ts";
import type { AnnouncedStop, Dispute, NotVisited, Outcome } from "./trip.ts";
import type { Visit } from "./visits.ts";
import { overlap, type When } from "./when.ts";

/** What is known of one stop, before it is judged. */
export interface Evidence {
  readonly asOf: Day;
  readonly announced?: AnnouncedStop | undefined;
  /** The days that the announcement allows for it: its own, else those of the trip. */
  readonly plannedDates?: When | undefined;
  /** The last day on which it can still happen. */
  readonly lastDay: Day;
  readonly visit?: Visit | undefined;
  readonly notVisited?: NotVisited | undefined;
  /** The first day of the trip: what is called off before is dropped, after is skipped. */
  readonly began: Day;
  /** It was made within the longest run of stops in the announced order. */
  readonly inOrder: boolean;
  /** A full announcement was known before arrival, whether or not it names this stop. */
  readonly planKnown: boolean;
  readonly disputes: readonly Dispute[];
}

/** The table of outcomes: the first that fits. */
const TABLE: readonly (readonly [Outcome, (stop: Evidence) => boolean])[] = [
  ["disputed", ({ disputes }) => disputes.some(({ kind }) => kind === "visit" || kind === "dates")],
  ["virtual", ({ visit }) => visit?.kind === "virtual"],
  ["moved", (stop) => isMade(stop) && isAnnounced(stop) && hasMoved(stop)],
  ["reordered", (stop) => isMade(stop) && isAnnounced(stop) && !stop.inOrder],
  ["as announced", (stop) => isMade(stop) && isAnnounced(stop)],
  ["added", ({ visit, planKnown }) => visit?.kind === "visit" && (planKnown || isSurprise(visit))],
  ["visited", (stop) => isMade(stop)],
  ["turned back", ({ notVisited }) => notVisited?.turnedBack === true],
  ["replaced", ({ notVisited }) => notVisited?.replacedBy !== undefined],
  ["dropped", ({ notVisited, began }) => notVisited !== undefined && firstSaid(notVisited) < began],
  ["skipped", ({ notVisited }) => notVisited !== undefined],
  ["upcoming", ({ lastDay, asOf }) => lastDay >= asOf],
  ["unreported", () => true],
];

export const judge = (stop: Evidence): Outcome => TABLE.find(([, fits]) => fits(stop))![0];

/** For a disputed stop, the outcome that more articles amount to; undefined where evenly split. */
export function judgeByCount(stop: Evidence): Outcome | undefined {
  const { visit, notVisited } = stop;
  const yes = articleCount(visit?.claims ?? []);
  const no = articleCount(notVisited?.claims ?? []);
  if (yes === no) return undefined;
  const kept = yes > no ? { notVisited: undefined } : { visit: undefined };
  return judge({ ...stop, ...kept, disputes: [] });
}

/** Outcomes that mean the traveller was there in person. */
const MADE: ReadonlySet<Outcome> = new Set([
  "as announced",
  "moved",
  "reordered",
  "added",
  "visited",
]);

export const wasMade = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && MADE.has(outcome);

const isMade = ({ visit }: Evidence): boolean => visit !== undefined;
const isSurprise = ({ claims }: Visit): boolean => claims.some(({ unannounced }) => unannounced);
const isAnnounced = ({ announced }: Evidence): boolean => announced !== undefined;
const hasMoved = ({ visit, plannedDates }: Evidence): boolean =>
  visit?.dates !== undefined && plannedDates !== undefined && !overlap(visit.dates, plannedDates);
const firstSaid = ({ accounts }: NotVisited): Day =>
  Math.min(...accounts.flatMap(({ claims }) => claims.map(({ known }) => known)));
