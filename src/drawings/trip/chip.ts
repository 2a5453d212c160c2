import { type Outcome, OUTCOME_STYLES } from "../../model/outcomes.ts";
import type { Messages } from "../../words/en/messages.ts";
import { drawChip } from "../draw-chip.ts";
import type { MakeElement } from "../element.ts";

/** What became of a stop: a word and its mark on a coloured ground. */
export function drawOutcomeChip<Made>(
  element: MakeElement<Made>,
  outcome: Outcome,
  messages: Messages,
): Made {
  const { symbol, tone } = OUTCOME_STYLES[outcome];
  return drawChip(element, tone, messages.outcomes[outcome], symbol);
}
