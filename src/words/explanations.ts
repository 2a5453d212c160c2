import type { Explanation } from "../model/explanation.ts";
import { sayDay, sayMomentBriefly, sayMoments } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { keepTogether } from "./text-width.ts";

/** `on 10 January 2026`; if no source dates the statement, the day by which it was reported. */
export function momentOf(explanation: Explanation, messages: Messages): string {
  const days = explanation.on ? [explanation.on] : explanation.days;
  if (days.length > 0) return sayMoments(days, messages);
  const [first] = explanation.claims;
  if (!first) return "";
  const known = sayDay(first.known, messages, { long: true });
  return first.undated ? messages.dates.undated(known) : messages.dates.by(known);
}

/** `schedule, said the Chinese embassy in Somalia on 10 January 2026`. */
export function sayExplanation(explanation: Explanation, messages: Messages): string {
  const { stop, subject } = messages;
  const moment = momentOf(explanation, messages);
  const said = explanation.by
    ? stop.said(subject(explanation.by), moment)
    : explanation.on
      ? stop.saidBySomeone(moment)
      : stop.reported(moment);
  const sent = explanation.sentInstead ? [stop.sentInstead(explanation.sentInstead)] : [];
  return [whyOf(explanation, messages), said, ...sent].join(messages.comma);
}

/** A short form for drawings: `schedule, Chinese embassy in Somalia, 10 Jan`. */
export function sayExplanationBriefly(explanation: Explanation, messages: Messages): string {
  return saySpeaker(explanation, whyOf(explanation, messages), messages);
}

function saySpeaker({ by, on }: Explanation, why: string, messages: Messages): string {
  const date = on ? keepTogether(sayMomentBriefly(on, messages)) : "";
  return messages.drawing.becauseOf(why, by ?? "", date);
}

/**
 * Several short forms, each cause named once: `airspace, Sergey Lavrov, 6 Jun; Maria Zakharova, 6 Jun`. A repeated
 * cause without a speaker adds nothing.
 */
export function sayExplanationsBriefly(
  explanations: readonly Explanation[],
  messages: Messages,
): string {
  const byCause = Map.groupBy(explanations, (each) => whyOf(each, messages));
  return [...byCause.values()]
    .flatMap(([first, ...others]) => [
      sayExplanationBriefly(first!, messages),
      ...others.filter(({ by }) => by).map((each) => saySpeaker(each, "", messages)),
    ])
    .join(messages.semicolon);
}

/** The cause in a word; an unclassified one as it was given. */
const whyOf = ({ cause, reason }: Explanation, { causes }: Messages): string =>
  cause === "other" && reason ? reason : causes[cause];

/** Drops explanations with neither speaker nor reason, unless there are no others. */
export function informative(explanations: readonly Explanation[]): readonly Explanation[] {
  const found = explanations.filter((explanation) => !isUninformative(explanation));
  return found.length > 0 ? found : explanations.slice(0, 1);
}

export const isUninformative = ({ by, cause, reason, sentInstead }: Explanation): boolean =>
  cause === "unstated" && by === undefined && reason === undefined && sentInstead === undefined;
