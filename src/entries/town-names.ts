import type { Place } from "../model/place.ts";
import { loadGazetteer } from "../reading/disk/towns.ts";

/** Degrees between a place on file and the town of the gazetteer that it is. */
const SAME = 0.4;

/** Names that are a romanisation letter by letter, `bkyn`, or a code: nobody looks for them. */
const IS_ODD = /^[a-z '’]+$|^[A-Z]{3}$/;

/** What a place is called in other languages, as far as the gazetteer knows it. */
export function townNames(): (
  place: Pick<Place, "name" | "country" | "point">,
) => readonly string[] {
  const gazetteer = loadGazetteer();
  return ({ name, country, point: [longitude, latitude] }) => {
    const finding = gazetteer.find(name, [country]);
    if (finding.kind !== "found") return [];
    const [x, y] = finding.town.point;
    const isSame = Math.abs(x - longitude) < SAME && Math.abs(y - latitude) < SAME;
    return isSame ? finding.town.otherNames.filter((other) => !IS_ODD.test(other)) : [];
  };
}
