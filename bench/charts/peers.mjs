// The peers' pages: a chart that fills the viewport, with its script in one file.
import { join } from "node:path";

const page = (name, more = "") => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,">${more}
<style>html,body{margin:0;height:100%}#chart{width:100%;height:800px}</style></head>
<body><div id="chart"></div><script type="module" src="/app/${name}.js"></script></body></html>`;
const css = (name) => `<link rel="stylesheet" href="/app/${name}.css">`;

export const PEERS = [
  { name: "vis", label: "vis-timeline", html: page("vis", css("vis")) },
  {
    name: "timelinejs",
    label: "TimelineJS3",
    html: page(
      "timelinejs",
      '<link rel="stylesheet" href="/timelinejs/css/timeline.css"><script src="/timelinejs/js/timeline.js"></script>',
    ),
  },
  { name: "leaflet", label: "Leaflet, canvas", html: page("leaflet", css("leaflet")) },
  { name: "maplibre", label: "MapLibre GL", html: page("maplibre", css("maplibre")) },
];

/** Bundles and minifies each peer into one file. */
export async function bundlePeers(out) {
  const { build } = await import("../node_modules/esbuild/lib/main.js");
  await build({
    entryPoints: PEERS.map(({ name }) => `bench/charts/peers/${name}.js`),
    outdir: join(out, "app"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".png": "dataurl", ".gif": "dataurl", ".svg": "dataurl" },
    nodePaths: ["bench/node_modules"],
  });
}
