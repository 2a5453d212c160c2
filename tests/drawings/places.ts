import type { Place } from "../../src/model/place.ts";

type Row = readonly [name: string, country: string, longitude: number, latitude: number];

const COUNTRIES: readonly Row[] = [
  ["Ethiopia", "ET", 39.6, 8.6],
  ["Somalia", "SO", 45.7, 4.7],
  ["Tanzania", "TZ", 34.8, -6.3],
  ["Lesotho", "LS", 28.2, -29.6],
  ["Kenya", "KE", 37.9, 0.5],
  ["France", "FR", 2.5, 46.2],
  ["Poland", "PL", 19.3, 52.1],
  ["Ireland", "IE", -8.1, 53.2],
  ["Fiji", "FJ", 178, -17.8],
  ["Samoa", "WS", -172.2, -13.7],
  ["Tuvalu", "TV", 179.2, -8.5],
  ["New Zealand", "NZ", 172.8, -41.8],
  ["Japan", "JP", 138, 36.5],
  ["United States", "US", -99, 39.5],
  ["Chile", "CL", -71.3, -36],
  ["Singapore", "SG", 103.8, 1.35],
  ["Russia", "RU", 97.7, 62.9],
  ["Nauru", "NR", 166.9, -0.5],
  ["Papua New Guinea", "PG", 143.9, -6.5],
];

const TOWNS: readonly Row[] = [
  ["Addis Ababa", "ET", 38.75, 9.03],
  ["Mogadishu", "SO", 45.34, 2.04],
  ["Dar es Salaam", "TZ", 39.27, -6.82],
  ["Maseru", "LS", 27.48, -29.32],
  ["Apia", "WS", -171.76, -13.83],
  ["Nadi", "FJ", 177.44, -17.8],
  ["Auckland", "NZ", 174.76, -36.85],
  ["Tokyo", "JP", 139.69, 35.69],
  ["Honolulu", "US", -157.86, 21.31],
  ["Santiago", "CL", -70.65, -33.45],
  ["Paris", "FR", 2.35, 48.86],
  ["Funafuti", "TV", 179.19, -8.52],
  ["Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "IE", -4.2, 53.22],
];

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/gu, "-");

const PLACES: ReadonlyMap<string, Place> = new Map([
  ...COUNTRIES.map(([name, country, longitude, latitude]): [string, Place] => [
    name,
    { id: country, name, country, countryName: name, point: [longitude, latitude] },
  ]),
  ...TOWNS.map(([name, country, longitude, latitude]): [string, Place] => {
    const countryName = COUNTRIES.find(([, code]) => code === country)?.[0] ?? country;
    const id = `${country}/${slug(name)}`;
    return [name, { id, name, country, countryName, point: [longitude, latitude] }];
  }),
]);

/** A test place by name. */
export function placeOf(name: string): Place {
  const place = PLACES.get(name);
  if (!place) throw new Error(`unknown place in a test: ${name}`);
  return place;
}

export const countryNames: readonly string[] = COUNTRIES.map(([name]) => name);
