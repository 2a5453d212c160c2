import type { Attributes, MakeElement } from "./element.ts";
import type { MarkShape } from "../model/outcomes.ts";

type Part = readonly [name: string, attributes: Attributes];

const face = (radius: number, strokeWidth: number, dashes?: string): Part => [
  "circle",
  { class: "face", r: radius, "stroke-width": strokeWidth, "stroke-dasharray": dashes },
];
const sign = (d: string): Part => ["path", { d, class: "sign" }];
const filled = { fill: "currentColor" };

const PARTS: Readonly<Record<MarkShape, readonly Part[]>> = {
  dot: [["circle", { r: 8.5, ...filled }]],
  cross: [face(8.2, 2.4), sign("M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5")],
  plus: [face(8.2, 2.4), sign("M-4.2 0H4.2M0-4.2V4.2")],
  dotted: [face(8.2, 2.2, "3.2 2.52")],
  ring: [face(8, 2.6)],
  half: [face(8.2, 2.4), ["path", { d: "M0-8.2A8.2 8.2 0 0 0 0 8.2Z", ...filled }]],
  screen: [
    [
      "rect",
      { class: "face", x: -8.5, y: -7, width: 17, height: 14, rx: 2.5, "stroke-width": 2.4 },
    ],
    ["path", { d: "M-2.5-3.5V3.5L3.8 0Z", ...filled }],
  ],
};

const ID = "mark-";

/** Each mark once, as a symbol that all drawings of a page reference; default all, else those in `used`. */
export const drawMarkSymbols = <Made>(
  element: MakeElement<Made>,
  used: ReadonlySet<string> = new Set(Object.keys(PARTS)),
): Made =>
  element(
    "defs",
    {},
    ...Object.entries(PARTS).map(
      ([shape, parts]) =>
        used.has(shape) &&
        element(
          "symbol",
          { id: ID + shape, viewBox: "-10 -10 20 20" },
          ...parts.map(([name, attributes]) => element(name, attributes)),
        ),
    ),
  );

export const marksIn = (markup: string): ReadonlySet<string> =>
  new Set(Object.keys(PARTS).filter((shape) => markup.includes(`#${ID}${shape}`)));
