import { type CalendarDate, type Day, dateOf, dayOf, weekdayOf } from "../../model/day.ts";
import type { axis as enAxis } from "../../words/en/axis.ts";

/** Tick intervals, from a day to a century. */
interface Step {
  readonly unit: "day" | "month" | "year";
  readonly count: number;
  /** Approximate days in one step. */
  readonly days: number;
}

const step = (unit: Step["unit"], count: number): Step => ({
  unit,
  count,
  days: { day: 1, month: 30.4, year: 365.2 }[unit] * count,
});

const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map((count) => step("day", count)),
  ...[1, 3, 6].map((count) => step("month", count)),
  ...[1, 2, 5, 10, 20, 50, 100, 500].map((count) => step("year", count)),
];

interface AxisTick {
  readonly day: Day;
  readonly unit: Step["unit"];
  /** The first of a larger unit: a month among days, a year among months. */
  readonly major: boolean;
}

/** Ticks from `from` to `to`, inclusive, at least `least` days apart. */
export function axisTicks(from: Day, to: Day, least: number): readonly AxisTick[] {
  const chosen = STEPS.find(({ days }) => days >= least) ?? STEPS.at(-1)!;
  const ticks: AxisTick[] = [];
  for (let day = firstAt(chosen, from); day <= to; day = nextAfter(chosen, day))
    ticks.push({ day, unit: chosen.unit, major: isMajor(chosen, day) });
  return ticks;
}

const MONDAY = 1;

function firstAt({ unit, count }: Pick<Step, "unit" | "count">, from: Day): Day {
  if (unit === "day") {
    if (count % 7 === 0) return from + ((MONDAY - weekdayOf(from) + 7) % 7);
    return from;
  }
  const date = dateOf(from);
  const start = dayOf(floorTo({ unit, count }, date));
  return start < from ? nextAfter({ unit, count }, start) : start;
}

const floorTo = (
  { unit, count }: Pick<Step, "unit" | "count">,
  { year, month }: CalendarDate,
): CalendarDate =>
  unit === "year"
    ? { year: Math.floor(year / count) * count, month: 1, day: 1 }
    : { year, month: Math.floor((month - 1) / count) * count + 1, day: 1 };

function nextAfter({ unit, count }: Pick<Step, "unit" | "count">, day: Day): Day {
  if (unit === "day") return day + count;
  const { year, month } = dateOf(day);
  if (unit === "year") return dayOf({ year: year + count, month: 1, day: 1 });
  const months = year * 12 + month - 1 + count;
  return dayOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

function isMajor({ unit, count }: Step, day: Day): boolean {
  const date = dateOf(day);
  if (unit === "year") return true;
  return unit === "month" ? date.month === 1 : date.day <= count;
}

/** The date words of an axis. */
export type DateMessages = typeof enAxis;

/** `10 Jan`, `Jan`, `2026`; `10 Jan 2026` if `withYear`, as no earlier tick has given the year. */
export function sayTick(
  { day, unit, major }: AxisTick,
  withYear: boolean,
  dates: DateMessages,
): string {
  const date = dateOf(day);
  if (unit === "year") return dates.year(date);
  if (unit === "month") return dates.month(date, { long: false, year: major || withYear });
  return dates.day(date, { long: false, year: withYear });
}
