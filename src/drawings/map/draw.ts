import type { PlacedLand } from "./world-shape.ts";
import { drawLabel, round } from "../label.ts";
import { drawMark } from "../draw-mark.ts";
import { drawStop } from "./draw-stop.ts";
import { classNames, type MakeElement } from "../element.ts";
import type { MapDrawing, MapLeg, MapMark } from "./shape.ts";
import type { MapView } from "./view.ts";

/** URLs that a map refers to. */
export interface MapLinks {
  /** The URL of a shared drawing, by name. */
  readonly land: (name: string) => string;
  /** Whether the page's script adds the land once the page is interactive: see {@link drawLandAlone}. */
  readonly deferLand?: boolean;
  /** The URL of a trip's page; without it, marks are not links. */
  readonly trip?: ((id: MapMark["trip"]) => string) | undefined;
}

const BADGE_RADIUS = 4.5;
/** On the ring at 45°, top right. */
const BADGE_AT = Math.SQRT1_2;

/** A map: the land, with countries and legs above it, and a mark for each stop. */
export function drawMap<Made>(
  element: MakeElement<Made>,
  map: MapDrawing,
  links: MapLinks,
  className?: string,
): Made {
  const { width, height, summary } = map;
  return element(
    "svg",
    {
      class: classNames("drawing", className),
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": summary,
    },
    ...drawMapParts(element, map, links),
  );
}

/** The contents of a map: land, countries and legs, country names, and marks. */
export const drawMapParts = <Made>(
  element: MakeElement<Made>,
  map: MapDrawing,
  links: MapLinks,
): readonly Made[] => [
  drawBelow(element, map, links),
  element("g", { class: "above" }, ...drawOverlay(element, map, links)),
];

/** The parts that are redrawn when the map moves. */
export const drawOverlay = <Made>(
  element: MakeElement<Made>,
  { names = [], marks, narrow }: MapDrawing,
  links: MapLinks,
): readonly Made[] => [
  ...(names.length > 0
    ? [
        element(
          "g",
          { class: "names", "aria-hidden": "true" },
          ...names.map((name) => drawLabel(element, name)),
        ),
      ]
    : []),
  ...marks.map((mark, index) =>
    narrow ? drawStop(element, mark, narrow[index]!) : drawMapMark(element, mark, links),
  ),
];

function drawBelow<Made>(
  element: MakeElement<Made>,
  { land, countries, legs, view }: MapDrawing,
  links: MapLinks,
): Made {
  return element(
    "g",
    { class: "below", "aria-hidden": "true", transform: view && transformOf(view) },
    drawLand(element, land, countries, links),
    ...legs.map((leg) => drawLeg(element, leg)),
  );
}

export const drawLeg = <Made>(
  element: MakeElement<Made>,
  { kind, path }: MapLeg,
  className?: string,
): Made => element("path", { class: classNames("leg", `leg-${kind}`, className), d: path });

/** A view as a transform of the world's coordinates. */
export const transformOf = ({ k, dx, dy }: MapView): string =>
  `translate(${round(dx)} ${round(dy)}) scale(${Number(k.toFixed(4))})`;

/** References to shared drawings, positioned for this map: the land, and the countries above it. */
const drawLand = <Made>(
  element: MakeElement<Made>,
  { name, x, y, scale }: PlacedLand,
  countries: MapDrawing["countries"],
  { land, deferLand }: Pick<MapLinks, "land" | "deferLand">,
): Made => {
  const url = land(name);
  return element(
    "g",
    { transform: `translate(${x} ${y}) scale(${scale})` },
    element("use", { class: "land", [deferLand ? "data-href" : "href"]: `${url}#land` }),
    ...countries.map(({ code, tone }) =>
      element("use", { class: `country tone-${tone}`, href: `${url}#${code}` }),
    ),
  );
};

/** The land by itself, for a page without scripts, placed behind a map that would load it later. */
export const drawLandAlone = <Made>(
  element: MakeElement<Made>,
  { width, height, land, view }: MapDrawing,
  links: Pick<MapLinks, "land">,
): Made =>
  element(
    "svg",
    { class: "drawing land-alone", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    element("g", { transform: view && transformOf(view) }, drawLand(element, land, [], links)),
  );

function drawMapMark<Made>(
  element: MakeElement<Made>,
  mark: MapMark,
  { trip: linkTo }: MapLinks,
): Made {
  const { count, title, detail, sentence, tone } = mark;
  return element(
    linkTo ? "a" : "g",
    {
      class: classNames(`tone-${tone}`, count > 1 && "cluster"),
      ...(linkTo ? { href: linkTo(mark.trip), tabindex: -1 } : { role: "img" }),
      "data-stop": mark.stop,
    },
    element("title", {}, sentence),
    ...(count > 1 ? drawCluster(element, mark) : [drawMark(element, mark)]),
    drawLabel(element, title, "title"),
    drawLabel(element, detail, "detail"),
  );
}

/** The number of stops and, since colour alone is not accessible, the sign of their outcome. */
function drawCluster<Made>(
  element: MakeElement<Made>,
  { x, y, radius, count, symbol, tone }: MapMark,
): readonly Made[] {
  const at = BADGE_AT * radius;
  const badge = { x: round(x + at), y: round(y - at), radius: BADGE_RADIUS, symbol, tone };
  return [
    element("circle", { class: `ring tone-${tone}`, cx: x, cy: y, r: radius }),
    element("text", { class: "count", x, y }, String(count)),
    ...(tone === "made" || tone === "unreported" ? [] : [drawMark(element, badge)]),
  ];
}
