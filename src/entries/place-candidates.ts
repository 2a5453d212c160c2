import { geoContains } from "d3";
import { countriesOf } from "../geography/atlas.ts";
import { readCountry } from "../geography/countries.ts";
import { distance, type Point } from "../geography/great-circle.ts";
import type { Gazetteer, Town } from "./gazetteer.ts";
import type { Place } from "../model/place.ts";

/** A town that a name may mean. */
export interface Candidate {
  readonly town: Town;
  /** Kilometres to the nearest place that is known already. */
  readonly nearest?: { readonly name: string; readonly kilometres: number } | undefined;
  /** Whether its point lies within the outline of its country; on a coast it may lie a little outside. */
  readonly isInside: boolean;
}

const KILOMETRES_PER_DEGREE = 111.2;

/** `Maseru, Lesotho` as a name and a country's code; undefined where the end is no country. */
export function splitPlace(
  text: string,
): { readonly name: string; readonly country: string } | undefined {
  const comma = text.lastIndexOf(",");
  const country = comma < 0 ? undefined : readCountry(text.slice(comma + 1).trim());
  const name = text.slice(0, comma).trim();
  return country && name ? { name, country } : undefined;
}

/** The towns that a name in a country can mean, the likeliest first. */
export function findCandidates(
  { name, country }: { readonly name: string; readonly country: string },
  gazetteer: Gazetteer,
  known: readonly Place[],
): readonly Candidate[] {
  const finding = gazetteer.find(name, [country]);
  if (finding.kind === "unknown") return [];
  const towns = finding.kind === "found" ? [finding.town] : finding.towns;
  return towns.map((town) => ({
    town,
    nearest: nearestTo(town.point, known),
    isInside: isInside(town),
  }));
}

function nearestTo(point: Point, known: readonly Place[]): Candidate["nearest"] {
  const far = known.map((place) => ({
    name: place.name,
    kilometres: Math.round(distance(point, place.point) * KILOMETRES_PER_DEGREE),
  }));
  return far.toSorted((a, b) => a.kilometres - b.kilometres)[0];
}

const isInside = ({ country, point }: Town): boolean =>
  countriesOf("50m")
    .filter(({ code }) => code === country)
    .some(({ parts }) => parts.some(({ shape }) => geoContains(shape, [...point])));
