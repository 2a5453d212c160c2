import type { CountryName } from "../../geography/countries.ts";
import { isInside } from "../../geography/inside.ts";
import { foldName } from "../../geography/fold-name.ts";
import type { Outlet } from "../../model/records.ts";
import { readFields } from "../schema/explain.ts";
import { type PlaceNames, toPlaceNames } from "../place-names.ts";
import type { Report } from "../problem.ts";
import { outlets as outletsSchema } from "../schema/outlet.ts";
import { places as placesSchema } from "../schema/place.ts";
import { readText, REGISTER_BYTES } from "./text.ts";
import { REGISTER_LIMITS, rejectLongYaml } from "./yaml-size.ts";
import { readYaml } from "../yaml/yaml.ts";
import type { Tree } from "../yaml/tree.ts";

export function readOutlets(
  raw: string | Uint8Array,
  report: Report,
): ReadonlyMap<string, Outlet> | undefined {
  const tree = readRegister(raw, report);
  const fields = tree && readFields(outletsSchema, tree, report);
  return fields && new Map(Object.entries(fields).map(([id, outlet]) => [id, { id, ...outlet }]));
}

export function readPlaces(
  raw: string | Uint8Array,
  report: Report,
  countryName: CountryName,
): readonly PlaceNames[] | undefined {
  const tree = readRegister(raw, report);
  const fields = tree && readFields(placesSchema, tree, report);
  if (!fields) return undefined;
  const places = fields.map((each) => toPlaceNames(each, countryName));
  warnOfPoints(places, tree, report);
  const isRefused = [refuseNameless(places, tree, report), refuseShared(places, tree, report)];
  return isRefused.includes(true) ? undefined : places;
}

export function readRegister(raw: string | Uint8Array, report: Report): Tree | undefined {
  const text = readText(raw, report, REGISTER_BYTES);
  if (text === undefined || rejectLongYaml(text, REGISTER_LIMITS, 1, report)) return undefined;
  return readYaml(text, report);
}

/** Reports names from which no slug can be made; returns whether there were any. */
function refuseNameless(places: readonly PlaceNames[], tree: Tree, report: Report): boolean {
  const nameless = [...places.entries()].filter(([, { place }]) => place.id.endsWith("/"));
  for (const [index, { place }] of nameless)
    report(tree.at([index, "name"]), {
      code: "place-name",
      message: `unexpected name "${place.name}", expected one in Latin letters among its names`,
      hint: "add an alias in Latin letters: the address of the place is made of it",
    });
  return nameless.length > 0;
}

/** Reports names that two places in a country share; returns whether there were any. */
function refuseShared(places: readonly PlaceNames[], tree: Tree, report: Report): boolean {
  const taken = new Map<string, number>();
  let isShared = false;
  for (const [index, { place, names }] of places.entries()) {
    for (const name of new Set([place.id.replace(/^[A-Z]+/, ""), ...names.map(foldName)])) {
      const key = `${place.country}/${name}`;
      const before = taken.get(key);
      if (before !== undefined && before !== index) {
        isShared = true;
        report(tree.at([index, "name"]), {
          code: "duplicate-place",
          message: `unexpected second "${place.name}" in ${place.countryName}: the name is already that of the place on line ${tree.at([before, "name"]).line}`,
        });
        break;
      }
      taken.set(key, index);
    }
  }
  return isShared;
}

/** Warns about points outside their country: usually longitude and latitude are swapped. */
function warnOfPoints(places: readonly PlaceNames[], tree: Tree, report: Report): void {
  for (const [index, { place }] of places.entries()) {
    const { country, countryName, name } = place;
    const [longitude, latitude] = place.point;
    if (isInside(country, place.point)) continue;
    const isTurned = Math.abs(longitude) <= 90 && isInside(country, [latitude, longitude]);
    report(tree.whole([index, "point"]), {
      severity: "warning",
      code: "point-outside",
      message: `the point of ${name} is not in ${countryName}`,
      hint: isTurned
        ? `longitude comes first: [${latitude}, ${longitude}]`
        : "expected [longitude, latitude] in degrees",
      instead: isTurned ? { yaml: `[${latitude}, ${longitude}]` } : undefined,
    });
  }
}
