import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import { type Glyph, isPlain, placeMarks } from "./marks.ts";
import type { Messages } from "../../words/en/messages.ts";
import { stopName } from "../../words/names.ts";

export type * from "./marks.ts";

interface GlyphOptions {
  /** Marks at most; what is left is counted. */
  readonly maximum?: number;
}

export const layOutGlyph = (
  { stops }: Trip,
  messages: Messages,
  { maximum }: GlyphOptions = {},
): Glyph =>
  placeMarks(
    stops,
    stops.map((stop) => sayBriefly(stop, messages)).join(messages.comma),
    messages.drawing.more,
    maximum,
  );

/** The outcome in brackets, unless the stop was simply made. */
const sayBriefly = (stop: Stop, messages: Messages): string =>
  messages.drawing.glyphPart(
    stopName(stop, messages),
    isPlain(stop.outcome) ? "" : messages.outcomes[stop.outcome],
  );
