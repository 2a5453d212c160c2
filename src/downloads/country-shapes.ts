import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { type AtlasCountry, countriesOf } from "../geography/atlas.ts";
import { countryAlpha3, countryName } from "../geography/countries.ts";
import { isoOf } from "../model/day.ts";
import { wasMade } from "../model/outcomes.ts";
import type { Stop } from "../model/trip.ts";
import type { Dataset } from "./dataset.ts";
import { toRightHanded } from "./rings.ts";

/** The countries that stops are in, as areas to be coloured, with how many stops became what. */
export function toCountryShapes(data: Dataset): FeatureCollection<MultiPolygon> {
  const stops = data.trips.flatMap((record) =>
    record.trip.stops.filter((stop) => data.covers(record, stop)),
  );
  const byCountry = [...Map.groupBy(stops, ({ place }) => place.country)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    type: "FeatureCollection",
    features: byCountry.flatMap(([code, there]) => toFeature(code, there)),
    ...{ title: data.name, generatedAt: isoOf(data.generated), asOf: isoOf(data.asOf) },
  };
}

function toFeature(code: string, stops: readonly Stop[]): readonly Feature<MultiPolygon>[] {
  const shapes = shapesOf(code);
  if (shapes.length === 0) return [];
  const count = (is: (stop: Stop) => boolean): number => stops.filter(is).length;
  return [
    {
      type: "Feature",
      id: code,
      geometry: toRightHanded(shapes.flatMap(({ parts }) => parts.map(({ shape }) => shape))),
      properties: {
        alpha2: code,
        alpha3: countryAlpha3(code),
        name: countryName(code),
        stops: stops.length,
        announced: count(({ announced }) => announced !== undefined),
        made: count(({ outcome, mostSay }) => wasMade(mostSay ?? outcome)),
        disputed: count(({ outcome }) => outcome === "disputed"),
        unreported: count(({ outcome }) => outcome === "unreported"),
      },
    },
  ];
}

/** Small states are only in the finer atlas. */
function shapesOf(code: string): readonly AtlasCountry[] {
  const isThis = (country: AtlasCountry): boolean => country.code === code;
  const coarse = countriesOf("110m").filter(isThis);
  return coarse.length > 0 ? coarse : countriesOf("50m").filter(isThis);
}
