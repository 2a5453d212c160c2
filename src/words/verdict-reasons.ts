import { wasMissed } from "../model/outcomes.ts";
import type { Stop } from "../model/stop.ts";
import type { Trip } from "../model/trip.ts";
import type { Explanation } from "../model/explanation.ts";
import { finish, sayWithMoment, type Sentence } from "./clause.ts";
import type { Messages } from "./en/messages.ts";
import { collectReasons, type Reason } from "./reasons-given.ts";

const MAX_NAMES = 12;

/** Why stops or the whole trip did not happen; who said so, and when. */
export function sayReasons(trip: Trip, messages: Messages): readonly Sentence[] {
  const reasons = collectReasons(trip, messages);
  const concerned = reasons.map(({ of }) => [...of.keys()].join("\n"));
  const isSame = new Set(concerned).size === 1 && isOfAllMissed(reasons[0]!, trip);
  return reasons.map(({ explanation, of, speakers }, index) => {
    const sentence = finish(sayReason(explanation, speakers, messages), messages);
    const isClear = isSame || of.size === 0 || concerned[index] === concerned[index - 1];
    const names = messages.listSome([...of.values()], MAX_NAMES);
    return {
      text: isClear ? sentence : messages.verdict.on(names, sentence),
      claims: explanation.claims,
    };
  });
}

/** Whether a reason covers every stop that was not made, so that they need not be named. */
const isOfAllMissed = ({ of }: Reason, { stops }: Trip): boolean =>
  stops.every(({ id, outcome }) => of.has(id) || !(wasMissed(outcome) || isOtherwise(outcome)));

/** By video, or only in transit. */
const isOtherwise = (outcome: Stop["outcome"]): boolean =>
  outcome === "virtual" || outcome === "transit";

/** Who gave a reason, and whether the sentence already contains its words. */
function sayGiven(
  { cause, reason }: Explanation,
  speakers: readonly string[],
  { verdict, subject }: Messages,
): { readonly given: string; readonly isWhole: boolean } {
  const speaker = verdict.speakers(speakers.map((name) => subject(name)));
  if (reason && cause === "other") {
    const cited = verdict.cited(speaker, reason);
    return { given: cited ?? verdict.told(speaker), isWhole: cited !== undefined };
  }
  const given = !speaker
    ? verdict.wasGiven(cause)
    : reason && cause === "unstated"
      ? verdict.told(speaker)
      : verdict.gave(speaker, cause);
  return { given, isWhole: !reason };
}

function sayReason(
  explanation: Explanation,
  speakers: readonly string[],
  messages: Messages,
): string {
  const { verdict } = messages;
  const { on, days, reason, sentInstead, claims } = explanation;
  const { given, isWhole } = sayGiven(explanation, speakers, messages);
  const dated = sayWithMoment(given, on ? [on] : days, claims, messages);
  const withReason = isWhole ? dated : verdict.reason(dated, reason!);
  return sentInstead ? verdict.sentInstead(withReason, sentInstead) : withReason;
}
