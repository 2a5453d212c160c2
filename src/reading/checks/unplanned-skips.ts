import { ofKind } from "../../model/order.ts";
import { compatible } from "../../model/place.ts";
import { isPlan, type SoundEntry, type Warning } from "./warning.ts";

/** Stops reported as skipped that neither a plan of their trip nor a replacement names, although there are plans. */
export function unplannedSkips(entries: readonly SoundEntry[]): readonly Warning[] {
  const plans = Map.groupBy(
    entries.flatMap(({ article }) => article.claims.filter(isPlan)),
    ({ trip }) => trip,
  );
  const replacements = Map.groupBy(
    entries.flatMap(({ article }) => ofKind(article.claims, "skipped")),
    ({ trip }) => trip,
  );
  return entries.flatMap((entry) =>
    ofKind(entry.article.claims, "skipped").flatMap((claim): readonly Warning[] => {
      const ofTrip = plans.get(claim.trip)?.filter(({ stops }) => stops.length > 0) ?? [];
      const isPlanned = ofTrip.some(({ stops }) =>
        stops.some(({ place }) => compatible(place, claim.place)),
      );
      const isReplacement = replacements
        .get(claim.trip)!
        .some(({ replacedBy }) => replacedBy && compatible(replacedBy, claim.place));
      if (ofTrip.length === 0 || isPlanned || isReplacement) return [];
      const named = [
        ...new Set(ofTrip.flatMap(({ stops }) => stops.map(({ place }) => place.name))),
      ];
      return [
        {
          entry,
          claim,
          fields: ["stop"],
          code: "unplanned-skip",
          message: `${claim.place.name} is skipped, but no plan of the trip names it`,
          hint: `the plans name ${named.slice(0, 12).join(", ")}; say in announced, due or expected that it had been planned`,
        },
      ];
    }),
  );
}
