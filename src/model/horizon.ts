import type { Claim } from "./claim.ts";
import type { Day } from "./day.ts";
import type { Plan } from "./plan.ts";
import type { Visit } from "./visits.ts";
import { earliest, latest, type When } from "./when.ts";

/** How long, in days, dates without an end are waited for after the last that was heard of a trip. */
export const OPEN_END_DAYS = 90;

const finite = (days: readonly Day[]): readonly Day[] => days.filter(Number.isFinite);

/** The last day on which something planned can still happen. */
export function lastPossibleDay(planned: When | undefined, claims: readonly Claim[]): Day {
  const end = planned ? latest(planned) : Infinity;
  if (Number.isFinite(end)) return end;
  const heard = claims.map((claim) => claim.known);
  const starts = planned ? finite([earliest(planned), planned.start.to]) : [];
  return Math.max(...heard, ...starts) + OPEN_END_DAYS;
}

/** The first day of a trip: of the first arrival reported, else of the first one planned. */
export function beganOn(visits: readonly Visit[], plan: Plan | undefined): Day {
  const arrivals = visits.flatMap(({ dates }) =>
    dates ? finite([dates.start.from, dates.end.to]).slice(0, 1) : [],
  );
  if (arrivals.length > 0) return Math.min(...arrivals);
  const planned = [plan?.dates, ...(plan?.stops ?? []).map((stop) => stop.dates)];
  return Math.min(Infinity, ...finite(planned.flatMap((dates) => (dates ? earliest(dates) : []))));
}

/** The day by which the last reported stay was over; open ends last until the plan's end, or a while. */
export function endedBy(visits: readonly Visit[], plan: Plan | undefined): Day {
  const ends = visits.map(({ dates, claims }) => {
    if (dates && Number.isFinite(latest(dates))) return latest(dates);
    const begun = dates ? finite([dates.start.to]) : [];
    const planned = plan?.dates ? finite([latest(plan.dates)]) : [];
    return Math.max(...begun, ...(planned.length > 0 ? planned : claims.map(({ known }) => known)));
  });
  return Math.max(-Infinity, ...ends);
}
