import { geoContains } from "d3";
import { countriesOf } from "./atlas.ts";
import { countryPoint } from "./countries.ts";
import { distance, type Point } from "./great-circle.ts";

const KILOMETRES_PER_DEGREE = 111.2;
/** Kilometres by which a place on a coast, or one that stands for islands, may lie outside the outline as it is drawn. */
const TOLERANCE_KM = 150;
/** The same from the mark of a country that has no outline. */
const AROUND = 1500;

/** Whether a point can lie in a country. */
export function isInside(country: string, point: Point): boolean {
  const shapes = countriesOf("50m").find(({ code }) => code === country)?.parts ?? [];
  if (shapes.length === 0) return kilometres(countryPoint(country), point) < AROUND;
  if (shapes.some(({ shape }) => geoContains(shape, [...point]))) return true;
  return shapes.some(({ shape }) =>
    shape.coordinates.some((ring) =>
      ring.some(
        ([longitude = 0, latitude = 0]) => kilometres([longitude, latitude], point) < TOLERANCE_KM,
      ),
    ),
  );
}

const kilometres = (a: Point, b: Point): number => distance(a, b) * KILOMETRES_PER_DEGREE;
