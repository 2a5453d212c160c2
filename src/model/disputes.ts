import type { Dispute, NotVisited } from "./trip.ts";
import type { Visit } from "./visits.ts";

/** What claims about one stop cannot all be true: whether it was made, and when. */
export function stopDisputes(
  visit: Visit | undefined,
  notVisited: NotVisited | undefined,
): readonly Dispute[] {
  const disputes: Dispute[] = [];
  if (visit && notVisited)
    disputes.push({
      kind: "visit",
      versions: [
        { says: "not visited", claims: notVisited.claims },
        { says: "visited", claims: visit.claims },
      ],
    });
  if (visit && visit.versions.length > 1)
    disputes.push({
      kind: "dates",
      versions: visit.versions.map(({ dates, claims }) => ({ says: dates.edtf, claims })),
    });
  return disputes;
}
