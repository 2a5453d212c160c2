export {
  type MarkShape,
  OUTCOME_STYLES,
  type OutcomeStyle,
  type Tone,
  TONE_SYMBOLS,
} from "../model/outcomes.ts";

/** A dot is as large as the other marks look, which have an outline. */
export const dotRadius = (radius: number): number => Math.round(radius * 85) / 100;
