import type { DayRange } from "../../src/model/day-range.ts";
import { dayOf, monthLength } from "../../src/model/day.ts";
import type { When } from "../../src/model/when.ts";

const UNKNOWN: DayRange = { from: -Infinity, to: Infinity };

/** The When of a test, from its EDTF text: days, months, years, `~` and `?`, intervals, open ends. */
export function when(edtf: string): When {
  const [first = "", second = first] = edtf.split("/");
  const [start, end] = [windowOf(first), windowOf(second)];
  return {
    edtf,
    start: start ?? { ...UNKNOWN, to: end?.to ?? Infinity },
    end: end ?? { ...UNKNOWN, from: start?.from ?? -Infinity },
  };
}

function windowOf(text: string): DayRange | undefined {
  const [year, month, day] = text.replace(/[~?%]/gu, "").split("-").map(Number);
  if (!year) return undefined;
  if (!month) {
    return { from: dayOf({ year, month: 1, day: 1 }), to: dayOf({ year, month: 12, day: 31 }) };
  }
  const first = dayOf({ year, month, day: day ?? 1 });
  return { from: first, to: day ? first : first + monthLength(year, month) - 1 };
}
