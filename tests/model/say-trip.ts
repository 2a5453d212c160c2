// A trip in a few words, so that the expectations of the cases read like a table.
import { isoOf } from "../../src/model/day.ts";
import { articleCount } from "../../src/model/order.ts";
import type { Dispute, PlanVersion, Stop, Trip } from "../../src/model/trip.ts";

interface Said {
  readonly status: string;
  readonly score: string | undefined;
  readonly stops: readonly string[];
  readonly announced: readonly string[];
  readonly planned: readonly string[];
  readonly plans: readonly string[];
  readonly expectations: readonly string[];
  readonly disputes: readonly string[];
  readonly remarks: readonly string[];
  readonly postponedTo: string | undefined;
  readonly knowledgeDays: readonly string[];
}

export const sayTrip = (trip: Trip): Said => ({
  status: trip.status,
  score: trip.score && `${trip.score.made} of ${trip.score.announced}`,
  stops: trip.stops.map(sayStop),
  announced: trip.stops.filter((stop) => stop.announced).map(nameOf),
  planned: trip.stops.flatMap((stop) =>
    stop.announced?.dates ? `${nameOf(stop)} ${stop.announced.dates.edtf}` : [],
  ),
  plans: trip.plans.map(sayPlan),
  expectations: trip.expectations.map(sayPlan),
  remarks: trip.remarks.map(({ about, stop, says }) => `${stop ?? "trip"}, ${about}: ${says}`),
  disputes: trip.disputes.map(sayDispute),
  postponedTo: trip.postponedTo,
  knowledgeDays: trip.knowledgeDays.map(isoOf),
});

const sayPlan = ({ dates, stops }: PlanVersion): string =>
  `${dates?.edtf ?? "-"}: ${stops.map(({ place }) => place.name).join(", ")}`;

const nameOf = ({ place, visited }: Stop): string =>
  place.id === place.country ? place.name : (visited?.place.name ?? place.name);

/** `Kenya, moved, 3, 2026-03-16`: what follows the outcome is whatever the stop has. */
function sayStop(stop: Stop): string {
  const { visited, notVisited } = stop;
  const [account, ...others] = notVisited?.accounts ?? [];
  const parts = [
    nameOf(stop),
    stop.mostSay ? `${stop.outcome} (${stop.mostSay})` : stop.outcome,
    stop.movedBy,
    visited?.dates?.edtf,
    visited?.met.length ? `met ${visited.met.join("; ")}` : undefined,
    account?.cause,
    account?.by,
    account?.on?.edtf,
    notVisited?.replacedBy && `by ${notVisited.replacedBy.country}`,
    others.length > 0 ? `also ${others.map(({ cause }) => cause).join(", ")}` : undefined,
    stop.expected ? "expected" : undefined,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

const sayDispute = ({ kind, stop, versions }: Dispute): string =>
  [
    stop ?? "trip",
    kind,
    ...versions.map(({ says, claims }) => `${says} (${articleCount(claims)})`),
  ].join(", ");
