import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { arcsOf, drawn, loadStops } from "./shared.js";

setWorkerUrl("/maplibre/maplibre-gl-worker.mjs");
const most = Number(new URLSearchParams(location.search).get("routes"));
const features = arcsOf(await loadStops(), most).map((coordinates) => ({
  type: "Feature",
  properties: {},
  geometry: { type: "LineString", coordinates },
}));
new MapLibre({
  container: "chart",
  center: [0, 20],
  zoom: 1,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { arcs: { type: "geojson", data: { type: "FeatureCollection", features } } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#fff" } },
      { id: "arcs", type: "line", source: "arcs", paint: { "line-color": "#b5482a" } },
    ],
  },
}).once("idle", () => void drawn());
