import { foldName } from "../../geography/fold-name.ts";
import type { Gazetteer, Town } from "../../geography/gazetteer.ts";
import type { NewPlace, PlaceOnFile } from "../registers.ts";

type PlaceFinding =
  | { readonly kind: "found"; readonly name: string; readonly isOtherName: boolean }
  | { readonly kind: "ambiguous"; readonly towns: readonly Town[] }
  | { readonly kind: "unknown" };

export interface PlaceFinder {
  readonly find: (name: string, countries: readonly string[]) => PlaceFinding;
  /** The places found so far that are not on file. */
  readonly added: () => readonly NewPlace[];
}

/** Looks for places on file first, then in the gazetteer, and keeps those found there to be added. */
export function placeFinder(onFile: readonly PlaceOnFile[], gazetteer: Gazetteer): PlaceFinder {
  const known = new Map<string, string>();
  const added = new Map<string, NewPlace>();
  const learn = (country: string, name: string, place: string): void => {
    const key = `${country}/${foldName(name)}`;
    if (!known.has(key)) known.set(key, place);
  };
  for (const { country, name, names } of onFile) {
    for (const one of [name, ...names]) learn(country, one, name);
  }
  const lookUp = (name: string, countries: readonly string[]): string | undefined =>
    countries.map((country) => known.get(`${country}/${foldName(name)}`)).find(Boolean);
  const add = (town: Town, spelling: string): string => {
    const onFileName = lookUp(town.name, [town.country]);
    if (onFileName !== undefined && !added.has(`${town.country}/${onFileName}`)) return onFileName;
    const key = `${town.country}/${town.name}`;
    const place = added.get(key) ?? { ...toPlace(town) };
    const isNewSpelling = foldName(spelling) !== foldName(town.name);
    added.set(key, isNewSpelling ? { ...place, aliases: [...place.aliases, spelling] } : place);
    learn(town.country, town.name, town.name);
    learn(town.country, spelling, town.name);
    return town.name;
  };
  return {
    find: (name, countries) => {
      const here = lookUp(name, countries);
      if (here !== undefined) return { kind: "found", name: here, isOtherName: false };
      const finding = gazetteer.find(name, countries);
      if (finding.kind !== "found") return finding;
      const found = add(finding.town, name);
      return { kind: "found", name: found, isOtherName: foldName(found) !== foldName(name) };
    },
    added: () => [...added.values()],
  };
}

const toPlace = ({ name, country, point }: Town): NewPlace => ({
  name,
  country,
  point,
  aliases: [],
});
