// All trips of a built site's first page as one set of columns, from however many files it has.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

/** All files that the first page's script may fetch. */
export function homeFiles(site) {
  const { earlier } = read(site, "home.json");
  const names = (earlier?.files ?? []).map(([name]) => `home/${name}.json`);
  return ["home.json", ...names].map((name) => join(site, name));
}

/** As if one file had all stops. */
export function allStops(site) {
  const [home, ...earlier] = homeFiles(site).map((file) => read(file));
  let last = 0;
  for (const { trips, stops, legs } of [home, ...earlier]) {
    // The days of each file start from zero.
    let day = 0;
    trips.from = trips.from.map((step) => {
      if (step === null) return null;
      day += step;
      const difference = day - last;
      last = day;
      return difference;
    });
    if (trips === home.trips) continue;
    for (const [all, some] of [
      [home.trips, trips],
      [home.stops, stops],
      [home.legs, legs],
    ])
      for (const name of Object.keys(all)) all[name] = all[name].concat(some[name]);
  }
  return home;
}
