import { noticesOf } from "../model/rates.ts";
import { shareOf } from "../drawings/rates/layout.ts";
import type { Language } from "./language.ts";
import { rateRows, type RateRow } from "./rates.ts";
import type { TripEntry } from "./trip-entry.ts";

/** Changes that came this many days after the announcement, with their trips. */
export interface NoticeRow extends RateRow {
  readonly trips: readonly TripEntry[];
}

/** Bins of days from announcement to change, each up to the next. */
const NOTICES = [0, 1, 2, 4, 8, 15, 29];

export function noticeRows(entries: readonly TripEntry[], { ui }: Language): readonly NoticeRow[] {
  const timed = entries.flatMap((entry) => noticesOf(entry.trip).map((days) => ({ entry, days })));
  const rows = NOTICES.map((from, index) => {
    const next = NOTICES[index + 1] ?? Infinity;
    const some = timed.filter(({ days }) => days >= from && days < next);
    return {
      label: ui.rates.notices[index]!,
      parts: { changes: some.length },
      share: shareOf(some.length, timed.length),
      trips: [...new Set(some.map(({ entry }) => entry))],
    };
  });
  return rateRows(rows, { changes: ui.rates.changes }, ui.rates.part);
}
