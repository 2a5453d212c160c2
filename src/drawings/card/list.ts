import type { Messages } from "../../words/en/messages.ts";
import type { Person } from "../../model/records.ts";
import type { Stop } from "../../model/stop.ts";
import { OUTCOMES, type Outcome, OUTCOME_STYLES } from "../../model/outcomes.ts";
import {
  at,
  CARD,
  frame,
  heading,
  LEAD,
  MARGIN,
  NAME,
  native,
  paragraph,
  ROOM,
  SMALL,
  type Card,
  type CardText,
} from "./frame.ts";
import type { MarkAt } from "../draw-mark.ts";
import type { CardWords } from "./trip.ts";
import { fitText, textWidth } from "../../words/text-width.ts";

/** The content of a card for a minister, a country or the whole site. */
export interface ListCard {
  readonly title: string;
  readonly nativeName?: Person["nativeName"];
  /** A line below the title. */
  readonly detail: string;
  /** All stops, counted by outcome. */
  readonly stops: readonly Pick<Stop, "outcome">[];
  /** Titles of the latest trips. */
  readonly latest: readonly string[];
}

/** The y of the counts, unless the text above needs the room. */
const COUNTS_Y = 372;
const MAX_COUNTS = 5;
const MAX_LATEST = 3;
/** The last baseline of the latest trips, above the foot. */
const LAST_Y = 540;

/** Outcomes as marks with counts, and the latest trips. */
export function layOutListCard(
  { title, nativeName, detail, stops, latest }: ListCard,
  { siteName, foot }: CardWords,
  messages: Messages,
): Card {
  const base = frame(siteName, foot);
  const titleLines = heading(title);
  const below = titleLines.at(-1)!.y;
  const detailY = below + (nativeName ? 112 : 60);
  const countsY = Math.max(COUNTS_Y, detailY + 62);
  const counts = drawCounts(countsY, stops, messages);
  return {
    ...CARD,
    lines: [],
    texts: [
      ...base.texts,
      ...titleLines,
      ...(nativeName ? [native(below + 58, nativeName)] : []),
      ...paragraph(detailY, detail, LEAD, { most: 1 }),
      ...counts.texts,
      ...latest
        .slice(0, MAX_LATEST)
        .map((text, index) =>
          at(MARGIN, countsY + 68 + index * 38, fitText(text, ROOM, NAME.size), LATEST),
        )
        .filter(({ y }) => y <= LAST_Y),
    ],
    marks: [...base.marks, ...counts.marks],
  };
}

const LATEST = { ...NAME, weight: 400 } as const;

function drawCounts(
  y: number,
  stops: ListCard["stops"],
  { pills, outcomes }: Messages,
): { readonly texts: readonly CardText[]; readonly marks: readonly MarkAt[] } {
  const counted = OUTCOMES.map((outcome): readonly [Outcome, number] => [
    outcome,
    stops.filter((stop) => stop.outcome === outcome).length,
  ])
    .filter(([, n]) => n > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_COUNTS);
  const texts: CardText[] = [];
  const marks: MarkAt[] = [];
  let x = MARGIN;
  for (const [outcome, n] of counted) {
    const style = OUTCOME_STYLES[outcome];
    const text = pills.count(n, outcomes[outcome]);
    const width = 32 + textWidth(text, SMALL.size);
    if (x + width > MARGIN + ROOM) break;
    marks.push({ x: x + 11, y: y - 8, radius: 11, ...style });
    texts.push(at(x + 32, y, text, SMALL, { tone: style.tone }));
    x = Math.round(x + width + 32);
  }
  return { texts, marks };
}
