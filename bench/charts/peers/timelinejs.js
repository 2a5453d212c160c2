// TimelineJS is loaded by a script tag, as documented, and defines a global TL.
import { drawn, loadStops } from "./shared.js";

const stops = await loadStops();
const date = (day) => ({
  year: day.getUTCFullYear(),
  month: day.getUTCMonth() + 1,
  day: day.getUTCDate(),
});
const events = stops.map(({ name, lane, from, to }) => ({
  start_date: date(from),
  end_date: date(to),
  group: lane,
  text: { headline: name, text: `<p>${name}</p>` },
}));
new window.TL.Timeline(
  "chart",
  { events },
  {
    script_path: `${location.origin}/timelinejs/js/`,
    font: null,
    hash_bookmark: false,
  },
).on("loaded", () => void drawn());
