import type { DayRange } from "../model/day-range.ts";
import { dayOf, monthLength, readDay } from "../model/day.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;

/** Ways to write a day, a month or a year, each with where its parts stand among what it catches. */
const FORMS: readonly (readonly [RegExp, ...(readonly ("y" | "m" | "d")[])])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/, "y", "m", "d"],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, "y", "m", "d"],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, "d", "m", "y"],
  [new RegExp(`\\b(\\d{1,2})\\s+${MONTH}\\s+(\\d{4})\\b`, "i"), "d", "m", "y"],
  [new RegExp(`\\b${MONTH}\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, "i"), "m", "d", "y"],
  [/\b(\d{4})-(\d{1,2})\b/, "y", "m"],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月/, "y", "m"],
  [new RegExp(`\\b${MONTH}\\s+(\\d{4})\\b`, "i"), "m", "y"],
  [/\b((?:18|19|20)\d{2})\b(?:\s*年)?/, "y"],
];

/** The days that a query names, and what it says besides. */
export function readQueryDays(query: string): {
  readonly days?: DayRange | undefined;
  readonly rest: string;
} {
  for (const [form, ...order] of FORMS) {
    const found = form.exec(query);
    if (!found) continue;
    const days = readParts(Object.fromEntries(order.map((part, at) => [part, found[at + 1]!])));
    if (days) return { days, rest: query.replace(found[0], " ").trim() };
  }
  return { rest: query };
}

function readParts({ y, m, d }: Readonly<Record<string, string>>): DayRange | undefined {
  const year = Number(y);
  if (m === undefined)
    return {
      from: dayOf({ year, month: 1, day: 1 }),
      to: dayOf({ year, month: 12, day: 31 }),
    };
  const month = /^\d/.test(m) ? Number(m) : MONTHS.indexOf(m.toLowerCase()) + 1;
  if (month < 1 || month > 12) return undefined;
  if (d === undefined)
    return {
      from: dayOf({ year, month, day: 1 }),
      to: dayOf({ year, month, day: monthLength(year, month) }),
    };
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = readDay(`${y}-${two(month)}-${two(Number(d))}`);
  return day === undefined ? undefined : { from: day, to: day };
}
