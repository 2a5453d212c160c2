import type { HomeTrip } from "../home-trips.ts";
import { loadTrips } from "../home-years.ts";
import { withParameter } from "../address.ts";
import { type Highlight, highlighter } from "../highlight.ts";
import { visitsIn } from "../visits-in.ts";
import { TripsMap } from "./trips-map.ts";

/**
 * The map of a minister's trips, of one country's ministers, or of visits to it, linked with the rows of the page's
 * tables.
 */
export async function showTripsMap(box: HTMLElement): Promise<TripsMap> {
  const { base = "", minister = "", traveller = "", visited = "" } = box.dataset;
  const { id: name } = box.parentElement!;
  const rows = document.querySelectorAll<HTMLElement>("tr[data-trip]");
  // A page may list just one decade of them; an embed has no list.
  const listed = new Set([...rows].map((row) => row.dataset.trip));
  const highlight = highlighter((ids) => {
    for (const row of rows) row.classList.toggle("lit", ids.has(row.dataset.trip!));
    map.highlight(ids);
  });
  const onViewChange = (view: string | undefined): void =>
    history.replaceState(history.state, "", withParameter(location.href, name, view));
  const map = new TripsMap(box, base, { highlight, onViewChange });
  highlightRows(rows, highlight);
  const [{ data, trips: all }] = await Promise.all([loadTrips(base), map.loadNames()]);
  const isShown = ({ id: trip, person }: HomeTrip): boolean => {
    if (listed.size > 0 && !listed.has(trip)) return false;
    if (visited !== "") return true;
    const [id, , country] = data.people[person]!;
    return minister === "" ? data.countries[country]![0] === traveller : id === minister;
  };
  const view = new URLSearchParams(location.search).get(name) ?? undefined;
  const trips = all.filter(isShown);
  await map.show({ data, trips: visited === "" ? trips : visitsIn(data, trips, visited), view });
  return map;
}

function highlightRows(rows: Iterable<HTMLElement>, highlight: Highlight): void {
  const ways = [
    ["pointer", "pointerenter", "pointerleave"],
    ["focus", "focusin", "focusout"],
  ] as const;
  for (const row of rows)
    for (const [by, begin, end] of ways) {
      row.addEventListener(begin, () => highlight(new Set([row.dataset.trip!]), by));
      row.addEventListener(end, () => highlight(new Set(), by));
    }
}
