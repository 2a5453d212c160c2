import { OUTCOME_STYLES, type MarkShape } from "../../model/outcomes.ts";
import { stopName } from "../../words/names.ts";
import { sayVerdict } from "../../words/verdict.ts";
import { en } from "../../words/en/messages.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import { line, lineText } from "./line.ts";
import { matchStops } from "./match-stops.ts";
import { sayOutcome } from "./stop-changes.ts";

/** One line of a strip diff: unchanged, removed or added. */
export interface StripLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** Each mark as a character. */
export const MARKS: Readonly<Record<MarkShape, string>> = {
  dot: "●",
  cross: "⊗",
  plus: "⊕",
  dotted: "◌",
  ring: "○",
  half: "◐",
  screen: "▣",
};

/** A text diff of a trip: its verdict, then one line per stop; changed lines appear twice. */
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
