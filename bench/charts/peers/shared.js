// The stops of the site's first page, from its own data, in one file.
export async function loadStops() {
  const data = await (await fetch("/app/stops.json")).json();
  const { trips, stops, places, people } = data;
  const list = [];
  let [at, day] = [0, 0];
  trips.slug.forEach((_, trip) => {
    if (trips.from[trip] !== null) day += trips.from[trip];
    for (let n = 0; n < trips.stops[trip]; n += 1, at += 1) {
      const [name, , longitude, latitude] = places[stops.place[at]];
      const from = day + (stops.from[at] ?? 0);
      list.push({
        trip,
        name,
        lane: people[trips.person[trip]][1],
        from: new Date(from * 86_400_000),
        to: new Date((from + stops.days[at] + 1) * 86_400_000),
        point: [longitude / 100, latitude / 100],
      });
    }
  });
  return list;
}

/** Pairs of consecutive points of a trip. */
export const arcsOf = (stops, most) =>
  stops
    .slice(1)
    .flatMap((stop, n) => (stop.trip === stops[n].trip ? [[stops[n].point, stop.point]] : []))
    .slice(0, most);

export async function drawn() {
  for (let n = 0; n < 2; n += 1)
    await new Promise((resolve) => void requestAnimationFrame(resolve));
  window.benchDrawn = performance.now();
}
