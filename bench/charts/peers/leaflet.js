import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { arcsOf, drawn, loadStops } from "./shared.js";

const most = Number(new URLSearchParams(location.search).get("routes"));
const arcs = arcsOf(await loadStops(), most);
const map = L.map("chart", { preferCanvas: true, zoomAnimation: false }).setView([20, 0], 2);
for (const arc of arcs)
  L.polyline(
    arc.map(([longitude, latitude]) => [latitude, longitude]),
    { weight: 1 },
  ).addTo(map);
await drawn();
