import type { Place } from "../model/place.ts";
import type { Town } from "../geography/gazetteer.ts";
import { largestTowns, loadGazetteer } from "../reading/disk/towns.ts";

/** Degrees between a place on file and the town of the gazetteer that it is. */
const SAME = 0.4;

/** Names that are a romanisation letter by letter, `bkyn`, or a code: nobody looks for them. */
const IS_ODD = /^[a-z '’]+$|^[A-Z]{3}$/;

const askedNames = ({ otherNames }: Town): readonly string[] =>
  otherNames.filter((other) => !IS_ODD.test(other));

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
    return isSame ? askedNames(finding.town) : [];
  };
}

let largest: ReturnType<typeof largestTowns> | undefined;

/** Towns that readers look for though nobody may have been there: each country's capital, and its largest towns. */
export function chiefTowns(country: string): readonly { name: string; names: readonly string[] }[] {
  largest ??= largestTowns(MANY_PEOPLE);
  return (largest.get(country) ?? []).slice(0, MAX_TOWNS).map((town) => ({
    name: town.name,
    names: askedNames(town).filter((name) => IS_WIDELY_READ.test(name)),
  }));
}

/** Towns nobody went to are found in the scripts that most readers write. */
const IS_WIDELY_READ =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Common}\p{M}]*$/u;
const MANY_PEOPLE = 400_000;
const MAX_TOWNS = 3;
