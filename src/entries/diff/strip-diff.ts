import { OUTCOME_STYLES, type MarkShape } from "../../model/outcomes.ts";
import { stopName } from "../../words/names.ts";
import { sayVerdict } from "../../words/verdict.ts";
import { en } from "../../words/en/messages.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import { line, lineText } from "./line.ts";
import { matchStops } from "./match-stops.ts";
import { sayOutcome } from "./stop-changes.ts";

/** One line of a trip's strip: as it stays, as it was, or as it becomes. */
export interface StripLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** Each symbol of a strip as a character. */
export const MARKS: Readonly<Record<MarkShape, string>> = {
  dot: "●",
  cross: "⊗",
  plus: "⊕",
  dotted: "◌",
  ring: "○",
  half: "◐",
  screen: "▣",
};

/** A trip before and after as one text: its verdict, then a line per stop, the changed ones twice. */
export function stripDiff(before: Trip | undefined, after: Trip | undefined): readonly StripLine[] {
  const pairs =
    before && after
      ? matchStops(before, after)
      : [
          ...(before?.stops ?? []).map((stop) => ({ before: stop, after: undefined })),
          ...(after?.stops ?? []).map((stop) => ({ before: undefined, after: stop })),
        ];
  return [
    ...compare(before && verdictOf(before), after && verdictOf(after)),
    ...pairs.flatMap((pair) =>
      compare(pair.before && stopLine(pair.before), pair.after && stopLine(pair.after)),
    ),
  ];
}

const verdictOf = (trip: Trip): string => lineText(line`${sayVerdict(trip, en).lead.text}`);

const stopLine = (stop: Stop): string =>
  lineText(
    line`${MARKS[OUTCOME_STYLES[stop.outcome].symbol]} ${stopName(stop, en)}: ${sayOutcome(stop)}`,
  );

function compare(was: string | undefined, is: string | undefined): readonly StripLine[] {
  if (was === is) return is === undefined ? [] : [{ sign: " ", text: is }];
  return [
    ...(was === undefined ? [] : [{ sign: "-", text: was } as const]),
    ...(is === undefined ? [] : [{ sign: "+", text: is } as const]),
  ];
}
