import { type Day, readDay } from "../../model/day.ts";

/** Gaps up to this many days are stepped through day by day. */
const MAX_GAP = 10;
/** In a longer gap, this many days after news, for what changes with time alone. */
const AFTER_NEWS = 2;

/**
 * The days before today that a slider steps through: each on which something became known or was to happen, the days in
 * short gaps, and a few after each.
 */
export function daysToSlide(notable: readonly Day[], today: Day): readonly Day[] {
  const sorted = [...new Set(notable)].filter((day) => day < today).sort((a, b) => a - b);
  return sorted.flatMap((day, index) => {
    const next = sorted[index + 1] ?? Math.min(today, day + 1 + AFTER_NEWS);
    const shown = next - day <= MAX_GAP ? next - day : 1 + AFTER_NEWS;
    return Array.from({ length: shown }, (_, offset) => day + offset);
  });
}

/** Every day in a half-open interval: for a slider over many years. */
export const daysBetween = (from: Day, until: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);

/** A day's position on the slider: at the last of its days that is not later; the end stands for today. */
export function positionOf(day: Day | undefined, days: readonly Day[]): number {
  if (day === undefined) return days.length;
  const after = days.findIndex((each) => each > day);
  return Math.max(0, (after < 0 ? days.length : after) - 1);
}

/** Parses the days in an attribute. */
export const daysIn = (text = ""): readonly Day[] =>
  text.split(" ").flatMap((each) => readDay(each) ?? []);
