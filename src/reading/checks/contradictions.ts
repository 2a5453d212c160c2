import type { Claim } from "../../model/claim.ts";
import { edgesOf } from "../../model/edtf.ts";
import { isCountryAlone, type Place } from "../../model/place.ts";
import { ofKind } from "../../model/order.ts";
import type { When } from "../../model/when.ts";
import type { Path } from "../yaml/tree.ts";
import { isPlan, sureDays, type SoundEntry, type Warning } from "./warning.ts";

/** What an article says about one stop or plan that cannot all be true. */
export const contradictions = (entry: SoundEntry): readonly Warning[] =>
  entry.article.trips.flatMap((trip) => {
    const claims = entry.article.claims.filter((claim) => claim.trip === trip);
    return [
      ...repeatedStops(entry, claims),
      ...visitedAndSkipped(entry, claims),
      ...announcedAfterwards(entry, claims),
    ];
  });

/** The same stop twice in a row, with the same dates. */
function repeatedStops(entry: SoundEntry, claims: readonly Claim[]): readonly Warning[] {
  const isSame = (
    a: { place: Place; dates?: When | undefined },
    b: typeof a | undefined,
  ): boolean => a.place.id === b?.place.id && a.dates?.edtf === b.dates?.edtf;
  const tell = (claim: Claim, name: string, fields: Path): Warning => ({
    entry,
    claim,
    fields,
    code: "repeated-stop",
    message: `${name} stands here twice in a row`,
    hint: "leave one out; if the minister left and came back, give the dates of each visit",
  });
  const visited = ofKind(claims, "visited");
  return [
    ...claims
      .filter(isPlan)
      .flatMap((claim) =>
        claim.stops.flatMap((stop, index) =>
          isSame(stop, claim.stops[index - 1])
            ? [tell(claim, stop.place.name, ["stops", index])]
            : [],
        ),
      ),
    ...visited.flatMap((claim, index) =>
      isSame(claim, visited[index - 1]) ? [tell(claim, claim.place.name, ["stop"])] : [],
    ),
  ];
}

function visitedAndSkipped(entry: SoundEntry, claims: readonly Claim[]): readonly Warning[] {
  // Passing through, or taking part by video, is no visit, so the article can say why there was none.
  const visited = ofKind(claims, "visited").filter(({ stopKind }) => stopKind === "visit");
  return ofKind(claims, "skipped")
    .filter(
      ({ place, turnedBack }) => !turnedBack && visited.some((stay) => isWithin(stay.place, place)),
    )
    .map((claim) => ({
      entry,
      claim,
      fields: ["stop"],
      code: "visited-and-skipped",
      message: `${claim.place.name} is both visited and skipped here`,
      hint: "leave out what the article does not say; if it was first called off and later made, keep both",
    }));
}

/** The same place, or a town in a country that was skipped as a whole. */
const isWithin = (place: Place, skipped: Place): boolean =>
  place.id === skipped.id || (isCountryAlone(skipped) && place.country === skipped.country);

/** An announcement of stops that had all been made by the time it was made. */
function announcedAfterwards(entry: SoundEntry, claims: readonly Claim[]): readonly Warning[] {
  const visited = ofKind(claims, "visited").filter(({ dates }) => dates && sureDays(dates) > 0);
  const plans = claims.filter(isPlan).filter(({ kind }) => kind === "announced");
  return plans.flatMap((claim): readonly Warning[] => {
    const said = claim.on?.start.from;
    const made = claim.stops.flatMap(({ place }) =>
      visited.filter((stay) => stay.place.id === place.id),
    );
    const isOver = claim.stops.every(({ place }) =>
      claims.some(
        (other) => other.kind !== "announced" && "place" in other && other.place?.id === place.id,
      ),
    );
    const last = Math.max(...made.map(({ dates }) => dates!.end.to));
    if (said === undefined || !isOver || made.length === 0 || said <= last) return [];
    const [, day] = edgesOf(made.find(({ dates }) => dates!.end.to === last)!.dates!);
    return [
      {
        entry,
        claim,
        fields: ["on"],
        code: "announced-afterwards",
        message: `announced on ${claim.on!.edtf}, after its last stop was made on ${day!.text}`,
        hint: "write the day on which it was said; if it was only reported afterwards, it is due, not announced",
      },
    ];
  });
}
