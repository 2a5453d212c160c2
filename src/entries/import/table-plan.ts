import { CAUSES, type Cause } from "../../model/claim.ts";
import { own } from "./names.ts";
import type { CalledOff, RecordDates, RecordPlan } from "./record.ts";
import type { Status, TableMap } from "./table-map.ts";
import type { Cell } from "./table-sources.ts";
import { readEdtf } from "./table-when.ts";

type Tell = (message: string) => void;

/** Visits that were made, or held by video. */
const MADE: readonly Status[] = ["visited", "transit", "virtual"];
export const isMade = (status: Status): boolean => MADE.includes(status);

/**
 * What a row says beforehand about its visit; undefined if nothing. A plan is announced only if the row names who
 * announced it, or if the source speaks for a state; otherwise it is due.
 */
export function readPlan(
  cell: Cell,
  status: Status,
  dates: RecordDates,
  isOfficial: boolean,
  map: TableMap,
  tell: Tell,
): RecordPlan | undefined {
  const [by, on] = [cell("announcedBy"), readEdtf(cell("announcedOn"), map, tell)];
  const isDated = dates.from !== undefined || dates.to !== undefined;
  if (isMade(status) && by === "" && on === undefined && !isDated) return undefined;
  const hasSpeaker = by !== "" || isOfficial;
  if (status === "announced" && !hasSpeaker) tell("announced by nobody who is named: had been due");
  const kind =
    status === "expected" || status === "due" ? status : hasSpeaker ? "announced" : "due";
  return { kind, by: by === "" ? undefined : by, on, dates };
}

/** Why a visit was called off or postponed; undefined if neither. */
export function readCalledOff(
  cell: Cell,
  status: Status,
  map: TableMap,
  tell: Tell,
): CalledOff | undefined {
  if (status !== "cancelled" && status !== "postponed") return undefined;
  const word = cell("cause");
  const cause = own(map.values.cause, word) ?? CAUSES.find((one) => one === word);
  if (cause === undefined && word !== "") tell(`cause left out: "${word}"`);
  const reason = cell("reason");
  const unstated: Cause = "unstated";
  return {
    cause: cause ?? unstated,
    reason: reason === "" ? undefined : reason,
    isPostponed: status === "postponed" || undefined,
    to: status === "postponed" ? readEdtf(cell("postponedTo"), map, tell) : undefined,
  };
}
