import { isCalledOff } from "../../model/statuses.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import type { Outcome } from "../../model/outcomes.ts";
import {
  informative,
  sayExplanationBriefly,
  sayExplanationsBriefly,
} from "../../words/explanations.ts";
import { sayDates } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import { detailLines, labelAt, round } from "../label.ts";
import type { StripNote } from "./shape.ts";

/** A note before it is placed. */
export interface NoteText {
  readonly stop: Stop;
  readonly title: string;
  readonly detail: string;
}

/** Outcomes that a planned box alone expresses well enough. */
const SILENT: readonly Outcome[] = ["upcoming", "as announced", "moved", "reordered", "visited"];

/** Notes on planned stops, announced or not, without a reported box: outcome, reason, and who gave it. */
export const noteTexts = (trip: Trip, messages: Messages): readonly NoteText[] =>
  isCalledOff(trip.status)
    ? []
    : trip.stops
        .filter(
          ({ announced, due, expected, visited, outcome }) =>
            (announced ?? due ?? expected) && !visited && !SILENT.includes(outcome),
        )
        .map((stop) => ({
          stop,
          title: noteTitle(stop, messages),
          detail: stop.notVisited
            ? sayExplanationBriefly(stop.notVisited.explanations[0], messages)
            : "",
        }));

/** The centre of a mark, the distance of its text, and the room for it. */
type NotePlace = Readonly<Record<"x" | "y" | "indent" | "room" | "lines", number>>;

/** Why the trip as a whole did not happen. */
export function drawTripNote(
  trip: Trip,
  { x, y, indent, room, lines }: NotePlace,
  messages: Messages,
): StripNote | undefined {
  if (!isCalledOff(trip.status)) return undefined;
  const { verdict } = messages;
  const to = sayDates(trip.postponedToDates, messages);
  const what =
    trip.status === "postponed" && to ? verdict.postponedTo(to) : messages.statuses[trip.status];
  const title = messages.capitalize(what);
  const detail = sayExplanationsBriefly(informative(trip.explanations), messages);
  return {
    tone: "missed",
    mark: { x: round(x), y: round(y), symbol: "cross" },
    stem: "",
    title: labelAt({ x: x + indent, y: y + 5 }, title, room),
    details: detailLines({ x: x + indent, y: y + 21 }, detail, room, lines),
    sentence: [title, detail].filter(Boolean).join(": "),
  };
}

function noteTitle({ outcome, notVisited }: Stop, messages: Messages): string {
  const label = messages.capitalize(messages.outcomes[outcome]);
  const by = notVisited?.replacedBy;
  return by ? `${label} ${messages.drawing.replacedBy(by.name)}` : label;
}
