import { sayExplanationBriefly } from "../../words/explanations.ts";
import { sayDates } from "../../words/dates.ts";
import { placeName, stopName } from "../../words/names.ts";
import type { PlannedStop, Stop } from "../../model/stop.ts";
import type { Explanation } from "../../model/explanation.ts";
import type { When } from "../../model/when.ts";
import { type Line, joinLines, line, ours } from "./line.ts";
import type { StopPair } from "./match-stops.ts";
import { en } from "../../words/en/messages.ts";

/** Changes to one stop, one per line: `Somalia: announced → skipped (schedule, embassy, 10 Jan)`. */
export function stopChanges({ before, after }: StopPair): readonly Line[] {
  if (!after)
    return before
      ? [line`${stopName(before, en)}: no longer a stop (was ${outcomeOf(before)})`]
      : [];
  if (!before) return [line`${stopName(after, en)}: new stop, ${sayOutcome(after)}`];
  const said = [outcomeChange, planChange, stayChange, accountsChange].flatMap((compare) =>
    compare(before, after),
  );
  const name = stopName(after, en);
  const renamed = stopName(before, en) === name ? [] : [line`${stopName(before, en)} → ${name}`];
  return [...renamed, ...said.map((change) => line`${name}: ${change}`)];
}

/** `skipped (schedule, Chinese embassy in Somalia, 10 Jan)`, `as announced (10–11 Jan 2026)`. */
export function sayOutcome(stop: Stop): Line {
  const { visited, notVisited, announced } = stop;
  const details = [
    ...(visited?.dates ? [line`${sayDates(visited.dates, en)}`] : []),
    ...(!visited && !notVisited && announced?.dates
      ? [line`${sayDates(announced.dates, en)}`]
      : []),
    ...(notVisited?.replacedBy ? [line`by ${placeName(notVisited.replacedBy, en)}`] : []),
    ...(notVisited?.explanations ?? []).map(sayReason),
  ];
  const outcome = outcomeOf(stop);
  return details.length > 0 ? line`${outcome} (${joinLines(details, "; ")})` : outcome;
}

const sayReason = (explanation: Explanation): Line =>
  line`${sayExplanationBriefly(explanation, en)}`;

/** A stop that was announced, and about which nothing else is known, is just that. */
const outcomeOf = ({ announced, expected, outcome }: Stop): Line => {
  const isOpen = outcome === "upcoming" || outcome === "unreported";
  const planned = announced ? "announced" : expected ? "expected" : undefined;
  return ours((isOpen ? planned : undefined) ?? en.outcomes[outcome]);
};

type Compare = (before: Stop, after: Stop) => readonly Line[];

const outcomeChange: Compare = (before, after) => {
  if (before.outcome === after.outcome) return [];
  const [was, is] = [outcomeOf(before), outcomeOf(after)];
  return was[0] === is[0]
    ? [ours(`${en.outcomes[before.outcome]} → ${en.outcomes[after.outcome]}`)]
    : [line`${was} → ${sayOutcome(after)}`];
};

const planChange: Compare = (before, after) => {
  const [was, is] = [sayPlan(before.announced), sayPlan(after.announced)];
  return was === is || outcomeOf(before)[0] === "expected" ? [] : [ours(`${was} → ${is}`)];
};

/** Only numbers and dates, so this counts as our own words. */
const sayPlan = (announced: PlannedStop | undefined): string =>
  announced
    ? [
        "announced",
        announced.position === undefined ? "" : en.shortOrdinal(announced.position),
        sayWhen(announced.dates),
      ]
        .filter(Boolean)
        .join(" ")
    : "not announced";

const sayWhen = (dates: When | undefined): string => (dates ? `for ${sayDates(dates, en)}` : "");

/** Changed dates of a stay, unless a changed outcome already shows them. */
const stayChange: Compare = (before, after) => {
  const [was, is] = [before.visited?.dates?.edtf, after.visited?.dates?.edtf];
  if (was === is || before.outcome !== after.outcome) return [];
  const say = ({ visited }: Stop): string => sayDates(visited?.dates, en) || "no dates";
  return [ours(`visited, ${say(before)} → ${say(after)}`)];
};

/** Reasons that were added or removed, unless a changed outcome already shows them. */
const accountsChange: Compare = (before, after) => {
  if (before.outcome !== after.outcome) return [];
  const said = (stop: Stop): readonly string[] =>
    stop.notVisited?.explanations.map((each) => sayExplanationBriefly(each, en)) ?? [];
  const [was, is] = [said(before), said(after)];
  const quote = (texts: readonly string[]): Line =>
    joinLines(
      texts.map((text) => line`${text}`),
      "; ",
    );
  const lost = was.filter((text) => !is.includes(text));
  const won = is.filter((text) => !was.includes(text));
  if (lost.length > 0 && won.length > 0) return [line`why: ${quote(lost)} → ${quote(won)}`];
  if (won.length > 0) return [line`also said: ${quote(won)}`];
  return lost.length > 0 ? [line`no longer said: ${quote(lost)}`] : [];
};
