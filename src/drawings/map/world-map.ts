import { type Label, round } from "../label.ts";
import { TONE_SYMBOLS } from "../../model/outcomes.ts";
import { clusterPlaces, toneOfStops } from "./cluster.ts";
import { labelMarks, type LabelText } from "./labels.ts";
import { nameCountries } from "./country-labels.ts";
import type { Size } from "./projections.ts";
import type { Cluster, MapScene, SceneStop } from "./scene.ts";
import type { MapDrawing, MapMark } from "./shape.ts";
import { boundsOf, fitView, type MapView } from "./view.ts";

const RADIUS = 5.5;
const QUIET_RADIUS = 4;
const MIN_GATHERED = 7.5;
const MAX_GATHERED = 13.5;
/** Marks closer than this, in pixels, are clustered. */
const REACH = 21;
/** Clusters stay the same until the scale grows by this factor, so that marks do not flicker while zooming. */
const SCALE_STEP = Math.SQRT2;
/** How many of the foremost marks get a label, room permitting. */
const MAX_LABELS = 48;
/** As in the style sheet. */
const LABEL_SIZE = 12;
/** The width of a map on a phone, in pixels. */
const NARROW = 350;

export interface WorldMark extends MapMark {
  readonly places: Cluster;
}

export const fitScene = (scene: MapScene, box: Size): MapView => fitView(scene.places, scene, box);

/** The visible part of a map in a view: marks clustered, and names where there is room. */
export function layOutWorldMap(
  scene: MapScene,
  box: Size,
  view: MapView = fitScene(scene, box),
): MapDrawing<WorldMark> {
  const { land, legs, names, summary } = scene;
  const { width, height } = box;
  const seen = clustersInView(scene, box, view);
  const marks = seen.map((places) => drawMark(places, view, scene));
  const texts = seen.map((places, index) =>
    index < MAX_LABELS ? labelOf(places, scene) : undefined,
  );
  const labelled = labelMarks(marks, texts, [], box, LABEL_SIZE);
  return {
    width,
    height,
    view,
    land,
    countries: [],
    legs,
    names: nameCountries(names, labelled, view, box),
    // The leading marks come last, on top.
    marks: labelled.toReversed(),
    summary,
  };
}

/** Labels for a map that is scaled down, enlarged to be as large as other text. */
export interface NarrowNames {
  readonly size: number;
  readonly labels: readonly Label[];
}

/** The labels that fit when the map is as narrow as on a phone. */
export function nameWhereNarrow(
  { marks, width, height }: MapDrawing<WorldMark>,
  scene: MapScene,
): NarrowNames {
  const scale = width / NARROW;
  const size = Math.round(LABEL_SIZE * scale);
  const larger: readonly WorldMark[] = marks
    .map((mark) => ({ ...mark, radius: mark.radius * scale, title: undefined }))
    .toReversed();
  const texts = larger.map(({ places }) => labelOf(places, scene));
  const labelled = labelMarks(larger, texts, [], { width, height }, size);
  return { size, labels: labelled.flatMap(({ title }) => title ?? []) };
}

const clusterCache = new WeakMap<MapScene, Map<number, readonly Cluster[]>>();

/** The clusters of a scene at a scale, cached. */
function clustersAt(scene: MapScene, k: number): readonly Cluster[] {
  const step = Math.floor(Math.log(k) / Math.log(SCALE_STEP) + 1e-6);
  const known = clusterCache.get(scene) ?? new Map<number, readonly Cluster[]>();
  clusterCache.set(scene, known);
  let found = known.get(step);
  if (!found) known.set(step, (found = clusterPlaces(scene.places, REACH / SCALE_STEP ** step)));
  return found;
}

function clustersInView(scene: MapScene, box: Size, view: MapView): readonly Cluster[] {
  const { left, top, right, bottom } = boundsOf(view, box);
  const edge = MAX_GATHERED / view.k;
  return clustersAt(scene, view.k).filter(
    ([{ x, y }]: Cluster) =>
      x > left - edge && x < right + edge && y > top - edge && y < bottom + edge,
  );
}

function drawMark(places: Cluster, { k, dx, dy }: MapView, { say }: MapScene): WorldMark {
  const [lead] = places;
  const stops = places.flatMap((place) => place.stops);
  const tone = toneOfStops(stops.map((stop) => stop.tone));
  const small = tone === "unreported" ? QUIET_RADIUS : RADIUS;
  const count = stops.length;
  const large = Math.min(MAX_GATHERED, MIN_GATHERED + Math.log2(count));
  return {
    places,
    trip: stops[0]!.trip,
    count,
    x: round(lead.x * k + dx),
    y: round(lead.y * k + dy),
    radius: round(count === 1 ? small : large),
    symbol: TONE_SYMBOLS[tone],
    tone,
    sentence: say(places),
  };
}

/** The first place, and how many others share its mark; for a single stop that was not made, its outcome. */
function labelOf([lead, ...others]: Cluster, { comma }: MapScene): LabelText | undefined {
  const { name, stops } = lead;
  const [stop, ...more] = stops as readonly [SceneStop, ...SceneStop[]];
  if (toneOfStops(stops.map(({ tone }) => tone)) === "unreported") return undefined;
  if (others.length > 0) return { title: `${name} +${others.length}`, detail: "" };
  const isMissed = more.length === 0 && stop.tone === "missed";
  return { title: isMissed ? `${name}${comma}${stop.outcome}` : name, detail: "" };
}
