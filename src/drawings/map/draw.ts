import type { PlacedLand } from "./world-shape.ts";
import { drawLabel, round } from "../label.ts";
import { drawMark } from "../draw-mark.ts";
import { drawStop } from "./draw-stop.ts";
import { classNames, type MakeElement } from "../element.ts";
import type { MapDrawing, MapLeg, MapMark } from "./shape.ts";
import type { MapView } from "./view.ts";

/** Where a map finds what lies outside of it. */
export interface MapLinks {
  /** The address of a drawing that all maps share, by its name. */
  readonly land: (name: string) => string;
  /** Whether the page's script puts the land in, once the page can be used: see {@link drawLandAlone}. */
  readonly landLater?: boolean;
  /** Of a trip's page; without it, marks lead nowhere. */
  readonly trip?: ((id: MapMark["trip"]) => string) | undefined;
}

const BADGE_RADIUS = 4.5;
/** On the ring, at its upper right. */
const BADGE_AT = Math.SQRT1_2;

/** A map: the land, the countries and ways above it, and a mark for each stop. */
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

/** The same without what it is drawn on: the land with what lies on it, names of countries, and marks. */
export const drawMapParts = <Made>(
  element: MakeElement<Made>,
  map: MapDrawing,
  links: MapLinks,
): readonly Made[] => [
  drawBelow(element, map, links),
  element("g", { class: "above" }, ...drawAbove(element, map, links)),
];

/** What is drawn anew whenever the map is moved. */
export const drawAbove = <Made>(
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

/** How a view moves what lies in the units of the world. */
export const transformOf = ({ k, dx, dy }: MapView): string =>
  `translate(${round(dx)} ${round(dy)}) scale(${Number(k.toFixed(4))})`;

/** Copies of what is drawn once for all maps, put where they belong in this one: the land, and countries above it. */
const drawLand = <Made>(
  element: MakeElement<Made>,
  { name, x, y, scale }: PlacedLand,
  countries: MapDrawing["countries"],
  { land, landLater }: Pick<MapLinks, "land" | "landLater">,
): Made => {
  const url = land(name);
  return element(
    "g",
    { transform: `translate(${x} ${y}) scale(${scale})` },
    element("use", { class: "land", [landLater ? "data-href" : "href"]: `${url}#land` }),
    ...countries.map(({ code, tone }) =>
      element("use", { class: `country tone-${tone}`, href: `${url}#${code}` }),
    ),
  );
};

/** The land of a map that gets it later, for a page without its script: to lie below the map. */
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
      class: classNames(`tone-${tone}`, count > 1 && "gathered"),
      ...(linkTo ? { href: linkTo(mark.trip), tabindex: -1 } : { role: "img" }),
      "data-stop": mark.stop,
    },
    element("title", {}, sentence),
    ...(count > 1 ? drawGathered(element, mark) : [drawMark(element, mark)]),
    drawLabel(element, title, "title"),
    drawLabel(element, detail, "detail"),
  );
}

/** How many there are, and, since colour alone tells nothing, the sign of what became of them. */
function drawGathered<Made>(
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
