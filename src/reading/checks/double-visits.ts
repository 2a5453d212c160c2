import type { VisitedClaim } from "../../model/claim.ts";
import { ofKind } from "../../model/order.ts";
import { compatible } from "../../model/place.ts";
import { splitTripId } from "../schema/trip-id.ts";
import { sureDays, type SoundEntry, type Warning } from "./warning.ts";

interface Visit {
  readonly entry: SoundEntry;
  readonly claim: VisitedClaim;
}

/** The same person reported in the same place on the same days in two trips. */
export function findDoubleVisits(entries: readonly SoundEntry[]): readonly Warning[] {
  const visits = entries.flatMap((entry) =>
    ofKind(entry.article.claims, "visited").flatMap((claim) =>
      claim.dates && sureDays(claim.dates) > 0 ? { entry, claim } : [],
    ),
  );
  const byPersonAndCountry = Map.groupBy(
    visits,
    ({ claim }) => `${splitTripId(claim.trip).person} ${claim.place.country}`,
  );
  return [...byPersonAndCountry.values()].flatMap(pairs);
}

/** Each visit that certainly overlaps an earlier one of another trip; sorted, so that few are compared. */
function pairs(visits: readonly Visit[]): readonly Warning[] {
  const sorted = visits.toSorted((a, b) => firstDay(a) - firstDay(b));
  const warnings: Warning[] = [];
  const open: Visit[] = [];
  for (const visit of sorted) {
    while (open.length > 0 && lastDay(open[0]!) < firstDay(visit)) open.shift();
    const other = open.find(
      (each) =>
        each.claim.trip !== visit.claim.trip &&
        lastDay(each) >= firstDay(visit) &&
        compatible(each.claim.place, visit.claim.place),
    );
    if (other) warnings.push(warn(visit, other));
    open.push(visit);
  }
  return warnings;
}

const firstDay = ({ claim }: Visit): number => claim.dates!.start.to;
const lastDay = ({ claim }: Visit): number => claim.dates!.end.from;

const warn = ({ entry, claim }: Visit, other: Visit): Warning => ({
  entry,
  claim,
  fields: ["stop"],
  code: "double-visit",
  message: `${claim.place.name} on ${claim.dates!.edtf} is also reported under ${other.claim.trip}, in ${other.entry.file}`,
  hint: "one visit belongs to one trip: use the same trip in both entries",
});
