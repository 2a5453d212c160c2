import type { HomeData } from "../../drawings/home/home-shape.ts";
import { type HomeTrip, readTrips } from "../home-trips.ts";
import { lighting, type Trips } from "../lighting.ts";
import { TripsMap } from "./trips-map.ts";

/** The map of one minister's trips, or of one country's, with the rows of the page's tables. */
export async function showTripsMap(box: HTMLElement): Promise<TripsMap> {
  const { base = "", minister = "", traveller = "" } = box.dataset;
  const rows = document.querySelectorAll<HTMLElement>("tr[data-trip]");
  // A page may list a decade of them.
  const listed = new Set([...rows].map((row) => row.dataset.trip));
  const light = lighting((ids) => {
    for (const row of rows) row.classList.toggle("lit", ids.has(row.dataset.trip!));
    map.light(ids);
  });
  const look = (view: string | undefined): void => {
    const query = view === undefined ? "" : `?map=${view}`;
    history.replaceState(null, "", location.pathname + query + location.hash);
  };
  const map = new TripsMap(box, base, { light, look });
  lightRows(rows, (ids, by) => {
    light(ids, by);
  });
  const [answer] = await Promise.all([fetch(`${base}home.json`), map.loadNames()]);
  const data = (await answer.json()) as HomeData;
  const isShown = ({ id: trip, person }: HomeTrip): boolean => {
    if (!listed.has(trip)) return false;
    const [id, , country] = data.people[person]!;
    return minister === "" ? data.countries[country]![0] === traveller : id === minister;
  };
  const view = new URLSearchParams(location.search).get("map") ?? undefined;
  await map.show({ data, trips: readTrips(data).filter(isShown), view });
  return map;
}

function lightRows(
  rows: Iterable<HTMLElement>,
  light: (trips: Trips, by: "pointer" | "focus") => void,
): void {
  const ways = [
    ["pointer", "pointerenter", "pointerleave"],
    ["focus", "focusin", "focusout"],
  ] as const;
  for (const row of rows)
    for (const [by, begin, end] of ways) {
      row.addEventListener(begin, () => {
        light(new Set([row.dataset.trip!]), by);
      });
      row.addEventListener(end, () => {
        light(new Set(), by);
      });
    }
}
