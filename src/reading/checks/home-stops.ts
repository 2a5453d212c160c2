import type { Person } from "../../model/records.ts";
import { splitTripId } from "../schema/trip-id.ts";
import type { SoundEntry, Warning } from "./warning.ts";

/** Stops in the traveller's own country, where trips begin and end. */
export function homeStops(
  entry: SoundEntry,
  people: ReadonlyMap<string, Person>,
): readonly Warning[] {
  return entry.article.claims.flatMap((claim): readonly Warning[] => {
    const person = people.get(splitTripId(claim.trip).person);
    if (!person) return [];
    const warn = (name: string, path: readonly PropertyKey[]): Warning => ({
      entry,
      claim,
      fields: path,
      code: "home-stop",
      message: `${name} is in ${person.name}'s own country`,
      hint: "a trip leads abroad: leave the stop out, or check who travelled",
    });
    if ("stops" in claim)
      return claim.stops.flatMap(({ place }, index) =>
        place.country === person.country ? [warn(place.name, ["stops", index, "stop"])] : [],
      );
    const isStay = claim.kind === "visited" || claim.kind === "skipped";
    return isStay && claim.place.country === person.country
      ? [warn(claim.place.name, ["stop"])]
      : [];
  });
}
