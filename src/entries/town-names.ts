import type { Place } from "../model/place.ts";
import type { Town } from "../geography/gazetteer.ts";
import { largestTowns, loadGazetteer } from "../reading/disk/towns.ts";

/** The maximum distance, in degrees, between a place on file and its town in the gazetteer. */
const SAME = 0.4;

/** Transliterations letter by letter, `bkyn`, and codes: nobody searches for them. */
const IS_ODD = /^[a-z '’]+$|^[A-Z]{3}$/;

const askedNames = ({ otherNames }: Town): readonly string[] =>
  otherNames.filter((other) => !IS_ODD.test(other));

/** A place's names in other languages, from the gazetteer. */
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

/** Towns that readers search for even if no minister went there: each country's capital and largest towns. */
export function chiefTowns(country: string): readonly { name: string; names: readonly string[] }[] {
  largest ??= largestTowns(MANY_PEOPLE);
  return (largest.get(country) ?? []).slice(0, MAX_TOWNS).map((town) => ({
    name: town.name,
    names: askedNames(town).filter((name) => IS_WIDELY_READ.test(name)),
  }));
}

/** Towns that nobody visited can be found in the most widely read scripts. */
const IS_WIDELY_READ =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Common}\p{M}]*$/u;
const MANY_PEOPLE = 400_000;
const MAX_TOWNS = 3;
