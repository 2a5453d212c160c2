import { drawMarkIcon } from "./draw-mark.ts";
import type { MakeElement } from "./element.ts";
import { TONE_SYMBOLS, type MarkShape, type Tone } from "../model/outcomes.ts";

/** A word with its mark, on a coloured background. */
export const drawChip = <Made>(
  element: MakeElement<Made>,
  tone: Tone,
  text: string,
  symbol: MarkShape = TONE_SYMBOLS[tone],
): Made => element("span", { class: `chip tone-${tone}` }, drawMarkIcon(element, symbol), text);
