import { drawLabel } from "../draw-label.ts";
import { drawMark } from "../draw-mark.ts";
import { classNames, type MakeElement } from "../element.ts";
import { groundName } from "./ground-name.ts";
import type { MapCountry, MapDrawing, MapMark } from "./shape.ts";
import { worldName } from "./world-shape.ts";

/** Where a map finds what lies outside of it. */
export interface MapLinks {
  /** The address of a drawing that all maps share, by its name. */
  readonly land: (name: string) => string;
  /** Of a trip's page; without it, marks lead nowhere. */
  readonly trip?: ((id: MapMark["trip"]) => string) | undefined;
}

/** Around a number there is so much of the card's colour. */
const HALO = 1.5;

/** A map: the land, the countries and ways above it, and a mark for each stop. */
export function drawMap<Made>(
  element: MakeElement<Made>,
  map: MapDrawing,
  links: MapLinks,
  className?: string,
): Made {
  const { width, height, marks, summary } = map;
  return element(
    "svg",
    {
      class: classNames("drawing", className),
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": summary,
    },
    drawBelow(element, map, links),
    ...marks.map((mark) => drawMapMark(element, mark, links)),
  );
}

function drawBelow<Made>(
  element: MakeElement<Made>,
  { world, ground, countries, legs }: MapDrawing,
  { land }: MapLinks,
): Made {
  const groundUrl = ground && land(groundName(ground.ground));
  return element(
    "g",
    { "aria-hidden": "true" },
    world && drawShared(element, `${land(worldName(world.centre))}#land`, world, "land"),
    ground && drawShared(element, `${groundUrl!}#land`, ground, "land"),
    ...countries.map((country) =>
      country.path === "" && ground
        ? drawShared(element, `${groundUrl!}#${country.code}`, ground, countryClass(country))
        : element("path", { class: countryClass(country), d: country.path }),
    ),
    ...legs.map(({ kind, path }) => element("path", { class: `leg leg-${kind}`, d: path })),
  );
}

const countryClass = ({ tone }: MapCountry): string => `country tone-${tone}`;

/** A copy of what is drawn once for all maps, put where it belongs in this one. */
const drawShared = <Made>(
  element: MakeElement<Made>,
  href: string,
  { x, y, scale }: Readonly<Record<"x" | "y" | "scale", number>>,
  className: string,
): Made =>
  element("use", { class: className, href, transform: `translate(${x} ${y}) scale(${scale})` });

function drawMapMark<Made>(
  element: MakeElement<Made>,
  mark: MapMark,
  { trip: linkTo }: MapLinks,
): Made {
  const { x, y, radius, number, title, detail, sentence } = mark;
  return element(
    linkTo ? "a" : "g",
    {
      class: `tone-${mark.tone}`,
      ...(linkTo ? { href: linkTo(mark.trip), tabindex: -1 } : { role: "img" }),
      "aria-label": sentence,
      "data-stop": mark.stop,
    },
    element("title", {}, sentence),
    !linkTo && element("circle", { class: "halo", cx: x, cy: y, r: radius + HALO }),
    drawMark(element, mark),
    number !== undefined && element("text", { class: "numbered", x, y }, String(number)),
    drawLabel(element, title, "title"),
    drawLabel(element, detail, "detail"),
  );
}
