import { type Gazetteer, gazetteerOf, type Town } from "../../../src/geography/gazetteer.ts";

type Row = readonly [
  country: string,
  name: string,
  longitude: number,
  latitude: number,
  population: number,
  ...otherNames: string[],
];

/** A few towns as GeoNames has them, and some that share a name. */
const ROWS: readonly Row[] = [
  ["AU", "Auckland Hill", 150, -30, 600],
  ["BY", "Minsk", 27.5667, 53.9, 1_742_124],
  ["CH", "Geneva", 6.1457, 46.2022, 183_981, "Genf"],
  ["CH", "Bern", 7.4474, 46.9481, 121_631, "Berne"],
  ["BE", "Brussels", 4.3488, 50.8505, 1_019_022],
  ["DE", "Bonn", 7.0955, 50.7344, 330_579],
  ["DE", "Halle", 8.3608, 52.0601, 21_448],
  ["DE", "Halle (Saale)", 11.9795, 51.4816, 237_865, "Halle"],
  ["DE", "Frankfurt am Main", 8.6842, 50.1155, 650_000, "Frankfurt"],
  ["DE", "Frankfurt (Oder)", 14.5506, 52.3471, 57_015, "Frankfurt"],
  ["HR", "Zagreb", 15.978, 45.8144, 663_592],
  ["FR", "Paris", 2.3488, 48.8534, 2_138_551],
  ["JM", "Kingston", -76.7936, 17.997, 937_700],
  ["KE", "Nairobi", 36.8172, -1.2833, 4_397_073],
  ["NZ", "Auckland", 174.7635, -36.8485, 417_910],
  ["PA", "Panama City", -79.8917, 9.334, 0],
  ["RS", "Belgrade", 20.4651, 44.8041, 1_273_651, "Beograd"],
  ["RU", "Moscow", 37.6156, 55.7522, 10_381_222],
  ["RU", "Saint Petersburg", 30.3141, 59.9386, 5_351_935, "Leningrad", "St. Petersburg"],
  ["SN", "Dakar", -17.4441, 14.6937, 2_476_400],
  ["UA", "Kyiv", 30.5238, 50.4547, 2_797_553, "Kiev"],
  ["WS", "Apia", -171.7667, -13.8333, 40_407],
];

const CAPITAL: Town = {
  name: "Panamá",
  country: "PA",
  point: [-79.5197, 8.9936],
  population: 408_168,
  rank: 2,
  isPart: false,
  otherNames: ["Panama City"],
};

const TOWNS: readonly Town[] = [
  CAPITAL,
  ...ROWS.map(([country, name, longitude, latitude, population, ...otherNames]): Town => ({
    name,
    country,
    point: [longitude, latitude],
    population,
    rank: 0,
    isPart: false,
    otherNames,
  })),
];

export const gazetteer: Gazetteer = gazetteerOf((country) =>
  TOWNS.filter((town) => town.country === country),
);
