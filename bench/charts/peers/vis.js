import { DataSet, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { drawn, loadStops } from "./shared.js";

const stops = await loadStops();
const lanes = [...new Set(stops.map(({ lane }) => lane))];
new Timeline(
  document.getElementById("chart"),
  new DataSet(
    stops.map(({ name, lane, from, to }, id) => ({
      id,
      group: lanes.indexOf(lane),
      start: from,
      end: to,
      content: name,
    })),
  ),
  new DataSet(lanes.map((content, id) => ({ id, content }))),
  { stack: true, zoomKey: "ctrlKey", onInitialDrawComplete: () => void drawn() },
);
