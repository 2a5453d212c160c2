import { geoContains } from "d3";
import { countriesOf } from "./atlas.ts";
import { countryPoint } from "./countries.ts";
import { kilometres, type Point } from "./great-circle.ts";

/** How many kilometres a coastal or island place may be outside the simplified outline. */
const TOLERANCE_KM = 150;
/** The same, from the mark of a country without an outline. */
const MAX_DISTANCE_WITHOUT_OUTLINE_KM = 1500;

const shapesOf = (country: string) =>
  countriesOf("50m").flatMap(({ code, parts }) => (code === country ? parts : []));

export const isWithin = (country: string, point: Point): boolean =>
  shapesOf(country).some(({ shape }) => geoContains(shape, [...point]));

/** Whether a point can be in a country. */
export function isInside(country: string, point: Point): boolean {
  const shapes = shapesOf(country);
  if (shapes.length === 0)
    return kilometres(countryPoint(country), point) < MAX_DISTANCE_WITHOUT_OUTLINE_KM;
  if (isWithin(country, point)) return true;
  return shapes.some(({ shape }) =>
    shape.coordinates.some((ring) =>
      ring.some(
        ([longitude = 0, latitude = 0]) => kilometres([longitude, latitude], point) < TOLERANCE_KM,
      ),
    ),
  );
}
