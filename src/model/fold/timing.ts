import type { Timing } from "../facets.ts";
import { isDay } from "../day-range.ts";
import { daysMoved, overlap, type When } from "../when.ts";
import { isShared } from "./covering.ts";
import type { TripFacts } from "./facts.ts";
import { type KeyedStop, type Plan, planOn } from "./plan.ts";
import type { Stay } from "./stays.ts";

const NOT_COMPARABLE: Timing = { kind: "not comparable" };
const AS_PLANNED: Timing = { kind: "as planned" };

/** A stay compared with the days announced for it, or for the trip if it has none of its own. */
export function timingOf(
  stay: Stay | undefined,
  announced: KeyedStop | undefined,
  { planned, stays }: TripFacts,
): Timing {
  const actual = stay?.dates;
  if (!announced || !actual || stay.kind !== "visit") return NOT_COMPARABLE;
  const plan = planOn(planned.announced.versions, actual.start.to);
  const days = announced.dates ?? plan?.dates;
  if (!days) return NOT_COMPARABLE;
  const isOwn = announced.dates !== undefined && isItsOwn(announced, plan);
  if (!overlap(days, actual)) {
    const isExact = isOwn && isDay(days.start) && isDay(actual.start);
    return isExact
      ? movedBy(actual.start.from - days.start.from)
      : { ...movedBy(daysMoved(days, actual)), atLeast: true };
  }
  const from = isOwn ? lengthOf(days) : undefined;
  // A plan with a single day does not say how long the stop was to last, and a stay over several
  // planned visits is not the length of any.
  if (from === undefined || from === 1 || isShared(stay, stays)) return AS_PLANNED;
  return lengthAgainst(
    from,
    stays.filter(({ key }) => key === stay.key),
  );
}

/** Days from the planned to the actual arrival; a minimum where either is not exact. */
const movedBy = (days: number): Timing & { kind: "earlier" | "later" } => ({
  kind: days < 0 ? "earlier" : "later",
  days: Math.abs(days),
});

/** Whether a stop was shorter or longer than announced; several towns of an announced country add up. */
function lengthAgainst(from: number, parts: readonly Stay[]): Timing {
  const to = parts.some(({ disputes }) => disputes.length > 0) ? undefined : lengthOfAll(parts);
  if (to === undefined || from === to) return AS_PLANNED;
  return { kind: to < from ? "shortened" : "lengthened", from, to };
}

/** Whether the days announced for a stop are its own, not those of the trip or of several stops. */
function isItsOwn({ key, dates }: KeyedStop, plan: Plan | undefined): boolean {
  if (!dates) return false;
  const { edtf } = dates;
  const others = (plan?.stops ?? []).filter((stop) => stop.key !== key);
  return (
    others.length === 0 ||
    (edtf !== plan?.dates?.edtf && !others.some((stop) => stop.dates?.edtf === edtf))
  );
}

/** In days, both ends counted; undefined unless both are exact. */
const lengthOf = ({ start, end }: When): number | undefined =>
  isDay(start) && isDay(end) ? end.from - start.from + 1 : undefined;

function lengthOfAll(parts: readonly Stay[]): number | undefined {
  const dates = parts.map((part) => part.dates);
  if (dates.some((when) => when === undefined || lengthOf(when) === undefined)) return undefined;
  const first = Math.min(...dates.map((when) => when!.start.from));
  const last = Math.max(...dates.map((when) => when!.end.to));
  return last - first + 1;
}
