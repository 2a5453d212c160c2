import { fitText, wrapText } from "../words/text-width.ts";
import type { Child, MakeElement } from "./element.ts";

/** One line of text in a drawing, already short enough for its place. */
export interface Label {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** What is drawn; empty where there is no room at all. */
  readonly text: string;
  /** The whole text; differs from `text` where that was cut. */
  readonly full: string;
}

/** Sizes of text in drawings, in their own units, with the distance between baselines. */
export const TITLE = { size: 14, line: 17 } as const;
export const DETAIL = { size: 12, line: 15 } as const;

type At = Pick<Label, "x" | "y"> & { readonly anchor?: Label["anchor"] };

/** A label cut to fit. */
export const labelAt = (
  { x, y, anchor = "start" }: At,
  full: string,
  room: number,
  size: number = TITLE.size,
): Label => ({ x: round(x), y: round(y), anchor, text: fitText(full, room, size), full });

/** Lines of detail below each other, each with its own share of the text. */
export const detailLines = (
  { x, y, anchor = "start" }: At,
  full: string,
  room: number,
  most: number,
): readonly Label[] =>
  most < 1
    ? []
    : wrapText(full, room, DETAIL.size, most).map((text, index) => ({
        x: round(x),
        y: round(y + index * DETAIL.line),
        anchor,
        text,
        full,
      }));

/** To a tenth of a unit: what a drawing shows and a file should hold. */
export const round = (value: number): number => {
  const tenths = Math.round(value * 10) / 10;
  return tenths === 0 ? 0 : tenths;
};

/** One line of text in a drawing; undefined if there is no room for any. A label that was cut tells its whole text. */
export const drawLabel = <Made>(
  element: MakeElement<Made>,
  label: Label | undefined,
  className?: string,
): Child<Made> =>
  label && label.text !== ""
    ? element(
        "text",
        {
          class: className,
          x: label.x,
          y: label.y,
          "text-anchor": label.anchor === "start" ? undefined : label.anchor,
        },
        label.full !== label.text && element("title", {}, label.full),
        label.text,
      )
    : undefined;
