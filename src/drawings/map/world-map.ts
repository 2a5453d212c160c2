import { type Label, round } from "../label.ts";
import { TONE_SYMBOLS } from "../../model/outcomes.ts";
import { gatherPlaces, toneOfStops } from "./gather.ts";
import { labelMarks, type LabelText } from "./labels.ts";
import { nameCountries } from "./country-labels.ts";
import type { Size } from "./projections.ts";
import type { Gathering, MapScene, SceneStop } from "./scene.ts";
import type { MapDrawing, MapMark } from "./shape.ts";
import { boundsOf, fitView, type MapView } from "./view.ts";

const RADIUS = 5.5;
const QUIET_RADIUS = 4;
const MIN_GATHERED = 7.5;
const MAX_GATHERED = 13.5;
/** Pixels between marks that are told apart. */
const REACH = 21;
/** Gatherings stay as they are while the scale grows by this: marks do not flicker under the hand. */
const SCALE_STEP = Math.SQRT2;
/** So many of the foremost marks are named where there is room. */
const MAX_LABELS = 48;
/** As the style sheet has it. */
const LABEL_SIZE = 12;
/** Pixels of a map on a telephone. */
const NARROW = 350;

export interface WorldMark extends MapMark {
  readonly places: Gathering;
}

export const fitScene = (scene: MapScene, box: Size): MapView => fitView(scene.places, scene, box);

/** What of a map is seen in a view: near marks gathered, and names as room allows. */
export function layOutWorldMap(
  scene: MapScene,
  box: Size,
  view: MapView = fitScene(scene, box),
): MapDrawing<WorldMark> {
  const { land, legs, names, summary } = scene;
  const { width, height } = box;
  const seen = gatheringsInView(scene, box, view);
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
    // What leads comes last: it lies on top.
    marks: labelled.toReversed(),
    summary,
  };
}

/** Names for a map that is drawn smaller than it was laid out, in letters as large as elsewhere. */
export interface NarrowNames {
  readonly size: number;
  readonly labels: readonly Label[];
}

/** The names for which there is room where a map is as narrow as on a telephone. */
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

const gathered = new WeakMap<MapScene, Map<number, readonly Gathering[]>>();

/** Gatherings of a scene at a scale, found once. */
function gatheringsAt(scene: MapScene, k: number): readonly Gathering[] {
  const step = Math.floor(Math.log(k) / Math.log(SCALE_STEP) + 1e-6);
  const known = gathered.get(scene) ?? new Map<number, readonly Gathering[]>();
  gathered.set(scene, known);
  let found = known.get(step);
  if (!found) known.set(step, (found = gatherPlaces(scene.places, REACH / SCALE_STEP ** step)));
  return found;
}

function gatheringsInView(scene: MapScene, box: Size, view: MapView): readonly Gathering[] {
  const { left, top, right, bottom } = boundsOf(view, box);
  const edge = MAX_GATHERED / view.k;
  return gatheringsAt(scene, view.k).filter(
    ([{ x, y }]: Gathering) =>
      x > left - edge && x < right + edge && y > top - edge && y < bottom + edge,
  );
}

function drawMark(places: Gathering, { k, dx, dy }: MapView, { say }: MapScene): WorldMark {
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

/** The first place, and how many others its mark stands for; of a lone stop that was not made, what became of it. */
function labelOf([lead, ...others]: Gathering, { comma }: MapScene): LabelText | undefined {
  const { name, stops } = lead;
  const [stop, ...more] = stops as readonly [SceneStop, ...SceneStop[]];
  if (toneOfStops(stops.map(({ tone }) => tone)) === "unreported") return undefined;
  if (others.length > 0) return { title: `${name} +${others.length}`, detail: "" };
  const isMissed = more.length === 0 && stop.tone === "missed";
  return { title: isMissed ? `${name}${comma}${stop.outcome}` : name, detail: "" };
}
