import type { MakeElement } from "../element.ts";
import type { PlacedPart, Share } from "./layout.ts";

const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** A stacked bar on a scale as wide as the room; each part links to what it counts. */
export const drawBar = <Made>(
  element: MakeElement<Made>,
  parts: readonly PlacedPart[],
  label: string,
): Made =>
  element(
    "svg",
    { class: "rate-bar", role: "group", "aria-label": label, width: "100%", height: HEIGHT },
    ...parts.map((part) => drawPart(element, part)),
  );

function drawPart<Made>(
  element: MakeElement<Made>,
  { kind, count, label, href, x, width, hasRoom }: PlacedPart,
): Made {
  const drawn = [
    element("title", {}, label),
    element("rect", { class: "part", x: percent(x), y: 1, width: percent(width), height: 20 }),
    hasRoom &&
      element(
        "text",
        {
          x: percent(x + width / 2),
          y: MIDDLE + 4,
          "text-anchor": "middle",
          "aria-hidden": "true",
        },
        String(count),
      ),
  ];
  const look = `part-${kind}`;
  return href === undefined
    ? element("g", { class: look, role: "img" }, ...drawn)
    : element("a", { class: look, href, tabindex: -1 }, ...drawn);
}

const TICKS = [0, 25, 50, 75, 100] as const;

/** A share with its confidence interval, as a dot on a line. */
export function drawShare<Made>(
  element: MakeElement<Made>,
  share: Share | undefined,
  label: string,
): Made {
  const ticks = TICKS.map((tick) =>
    element("line", { class: "rule", x1: percent(tick), x2: percent(tick), y1: 0, y2: HEIGHT }),
  );
  const drawn = share ? drawInterval(element, share) : [];
  return element(
    "svg",
    { class: "rate-share", role: "img", "aria-label": label, width: "100%", height: HEIGHT },
    ...ticks,
    ...drawn,
  );
}

const drawInterval = <Made>(
  element: MakeElement<Made>,
  { some, all, interval }: Share,
): readonly Made[] => [
  element("line", {
    class: "reach",
    x1: percent(100 * interval.low),
    x2: percent(100 * interval.high),
    y1: MIDDLE,
    y2: MIDDLE,
  }),
  element("circle", { class: "point", cx: percent((100 * some) / all), cy: MIDDLE, r: 5 }),
];

/** The scale of shares, in per cent. */
export const drawScale = <Made>(element: MakeElement<Made>, say: (tick: number) => string): Made =>
  element(
    "svg",
    { class: "rate-scale", "aria-hidden": "true", width: "100%", height: 16 },
    ...TICKS.map((tick) =>
      element("text", { x: percent(tick), y: 12, "text-anchor": "middle" }, say(tick)),
    ),
  );

/** What each part of a bar means, in the order of the words: `used` tells which parts occur. */
export const drawRateLegend = <Made>(
  element: MakeElement<Made>,
  words: Readonly<Record<string, string>>,
  used: (part: string) => boolean = () => true,
): readonly Made[] =>
  Object.entries(words)
    .filter(([part]) => used(part))
    .map(([part, text]) =>
      element(
        "li",
        {},
        element(
          "svg",
          {
            class: `part-${part.replaceAll(" ", "-")}`,
            width: 14,
            height: 14,
            "aria-hidden": "true",
          },
          element("rect", { class: "part", x: 1, y: 1, width: 12, height: 12 }),
        ),
        text,
      ),
    );
