import type { Messages } from "../../words/en/messages.ts";
import type { Person } from "../../model/records.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import {
  at,
  CARD,
  frame,
  heading,
  MARGIN,
  NAME,
  native,
  paragraph,
  ROOM,
  SMALL,
  verdict,
  type Card,
  type CardText,
} from "./frame.ts";
import type { MarkAt } from "../draw-mark.ts";
import { isPlain } from "../glyph/glyph.ts";
import { OUTCOME_STYLES } from "../../model/outcomes.ts";
import { fitText } from "../../words/text-width.ts";
import { sayVerdict } from "../../words/verdict.ts";

const RADIUS = 17;
/** How many stops can be named side by side; of more, only departures from the plan are. */
const MAX_NAMED = 6;
const MAX_MARKS = 24;
const LINE_Y = 322;
/** Room for the number of stops without a mark. */
const ROOM_FOR_MORE = 60;

export interface CardWords {
  readonly siteName: string;
  /** `As known on 12 January 2026, from 3 sources`. */
  readonly foot: string;
}

/** A trip's card: its title, its stops as marks on a line, and the verdict. */
export function layOutTripCard(
  trip: Trip,
  title: string,
  { nativeName }: Person,
  { siteName, foot }: CardWords,
  messages: Messages,
): Card {
  const base = frame(siteName, foot);
  const titleLines = heading(title);
  const itinerary = drawItinerary(trip.stops, messages);
  return {
    ...CARD,
    ...itinerary,
    texts: [
      ...base.texts,
      ...titleLines,
      ...(nativeName && titleLines.length === 1 ? [native(236, nativeName)] : []),
      ...itinerary.texts,
      ...verdict(sayVerdict(trip, messages).lead.text),
    ],
    marks: [...base.marks, ...itinerary.marks],
  };
}

type Itinerary = Pick<Card, "texts" | "lines" | "marks">;

function drawItinerary(stops: readonly Stop[], messages: Messages): Itinerary {
  const shown = stops.slice(0, MAX_MARKS);
  const isNamed = stops.length <= MAX_NAMED;
  const left = stops.length - shown.length;
  const room = left > 0 ? ROOM - ROOM_FOR_MORE : ROOM;
  const pitch = Math.min(room / Math.max(1, shown.length), isNamed ? 260 : 60);
  const xOf = (index: number): number => Math.round(MARGIN + RADIUS + index * pitch);
  const last = xOf(shown.length - 1);
  const marks = shown.map(({ outcome }, index): MarkAt => ({
    x: xOf(index),
    y: LINE_Y,
    radius: RADIUS,
    ...OUTCOME_STYLES[outcome],
  }));
  return {
    marks,
    lines: shown.length > 1 ? [{ x1: xOf(0), x2: last, y: LINE_Y }] : [],
    texts: [
      ...(isNamed
        ? shown.flatMap((stop, index) => nameStop(stop, xOf(index) - RADIUS, pitch - 16, messages))
        : nameChanges(shown, messages)),
      ...(left > 0 ? [at(last + 30, LINE_Y + 8, messages.drawing.more(left), SMALL)] : []),
    ],
  };
}

function nameStop(stop: Stop, x: number, room: number, messages: Messages): readonly CardText[] {
  const { tone } = OUTCOME_STYLES[stop.outcome];
  const name = fitText(stop.place.name, room, NAME.size);
  const word = fitText(messages.outcomes[stop.outcome], room, SMALL.size);
  const isMade = isPlain(stop.outcome);
  return [
    at(x, LINE_Y + 58, name, NAME, { tone: isMade ? "ink" : tone }),
    ...(isMade ? [] : [at(x, LINE_Y + 88, word, SMALL, { tone })]),
  ];
}

/** `⊗ Somalia: skipped` for the first few stops that did not simply go as planned. */
function nameChanges(stops: readonly Stop[], messages: Messages): readonly CardText[] {
  const changes = stops.filter(({ outcome }) => !isPlain(outcome));
  const text = messages.listSome(
    changes.map((stop) =>
      messages.drawing.glyphPart(stop.place.name, messages.outcomes[stop.outcome]),
    ),
    4,
  );
  return text ? paragraph(LINE_Y + 58, text, SMALL) : [];
}
