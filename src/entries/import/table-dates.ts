import { type Day, dayOf, monthLength } from "../../model/day.ts";
import type { TableMap } from "./table-map.ts";

/** Where year, month and day stand among the numbers of a date. */
const ORDERS: Readonly<Record<TableMap["dates"], readonly [number, number, number]>> = {
  "year-month-day": [0, 1, 2],
  "day-month-year": [2, 1, 0],
  "month-day-year": [2, 0, 1],
};

/** The day that a cell has; undefined for anything else and for days that do not exist. */
export function readTableDay(cell: string, order: TableMap["dates"]): Day | undefined {
  const found = /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(?:[ T].*)?$/.exec(cell);
  if (!found) return undefined;
  const numbers = found.slice(1);
  const [year = "", month = "", day = ""] = ORDERS[order].map((at) => numbers[at] ?? "");
  if (year.length !== 4 || day.length > 2) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return date.day >= 1 && date.day <= monthLength(date.year, date.month) ? dayOf(date) : undefined;
}
