import type { CountryName } from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import type { Towns } from "./town-places.ts";

const KNOWN_SIZE = 5;
const CAPITAL = 2;

/** The towns of a name in all countries; the one alone that is far larger than the others. */
export function townsCalled(
  text: string,
  towns: Towns | undefined,
  nameOf: CountryName,
): readonly string[] {
  const found = (towns?.named(text.trim()) ?? []).filter(({ isPart }) => !isPart);
  const own = found.filter(({ name }) => foldName(name) === foldName(text));
  const all = (own.length > 0 ? own : found).toSorted(
    (a, b) =>
      Number(b.rank === CAPITAL) - Number(a.rank === CAPITAL) || b.population - a.population,
  );
  const [best, next] = all;
  if (!best) return [];
  const isClear =
    !next || best.rank === CAPITAL || best.population >= KNOWN_SIZE * Math.max(1, next.population);
  return [
    ...new Set((isClear ? [best] : all).map(({ name, country }) => `${name}, ${nameOf(country)}`)),
  ];
}
