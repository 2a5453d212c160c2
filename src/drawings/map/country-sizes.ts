import { geoArea, geoPath } from "d3";
import { countriesOf } from "../../geography/atlas.ts";
import { COUNTRY_POINTS } from "../../geography/country-points.ts";
import type { Messages } from "../../words/en/messages.ts";
import { worldProjection } from "./coastline.ts";
import type { CountryName } from "./world-scene.ts";
import { WORLD_SCALE } from "./world-shape.ts";

/** The names of all countries with an outline, the widest first, with their position and drawn width. */
export const nameOutlines = ({ country }: Messages): readonly CountryName[] =>
  widths().map(([code, longitude, latitude, width]) => [country(code), longitude, latitude, width]);

/** In degrees: leaves out Antarctica, which maps of the world do not show. */
const FARTHEST_SOUTH = -60;

type Width = readonly [code: string, longitude: number, latitude: number, width: number];
let found: readonly Width[] | undefined;

const widths = (): readonly Width[] => (found ??= measureWidths());

function measureWidths(): readonly Width[] {
  const countries = countriesOf("110m").flatMap(({ code, parts }): Width[] => {
    const point = code === undefined ? undefined : COUNTRY_POINTS[code];
    const [mainland] = parts.toSorted((a, b) => geoArea(b.shape) - geoArea(a.shape));
    if (!point || !mainland || point[1] < FARTHEST_SOUTH) return [];
    const [longitude, latitude] = point;
    const projection = worldProjection(Math.round(longitude)).scale(WORLD_SCALE);
    const [[left], [right]] = geoPath(projection).bounds(mainland.shape);
    return [[code!, longitude, latitude, Math.round((right - left) * 10) / 10]];
  });
  return countries.toSorted((a, b) => b[3] - a[3]);
}
