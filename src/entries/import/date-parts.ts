import { dateOf } from "../../model/day.ts";
import type { DateOrder } from "./table-map.ts";
import { monthNamed } from "../../reading/dates/month-names.ts";

/** A date as far as it is written out: of `15–17 March 2021` the first has its day alone. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

type Reader = (
  found: RegExpExecArray,
  order: DateOrder | undefined,
) => DateParts | "ambiguous" | undefined;

const TIME = String.raw`(?:[ T]\d{1,2}:.*)?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|ᵉʳ|º|\.)?`;
const NAME = String.raw`(\p{L}{3,}\.?)`;
const WEEKDAY = String.raw`(?:\p{L}+\.?,\s+)?`;
const form = (text: string): RegExp => new RegExp(`^${text}$`, "iu");

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [form(String.raw`(\d{4})[-./](\d{1,2})[-./](\d{1,2})${TIME}`), ([, y, m, d]) => numbers(y, m, d)],
  [form(String.raw`(\d{4})年(\d{1,2})月(\d{1,2})日`), ([, y, m, d]) => numbers(y, m, d)],
  [form(String.raw`(\d{1,2})([-./])(\d{1,2})\2(\d{4})${TIME}`), readNumbers],
  [
    form(String.raw`(\d{1,2})\.(\d{1,2})\.?`),
    ([, d, m], order) =>
      order === "month-day-year" ? numbers(undefined, d, m) : numbers(undefined, m, d),
  ],
  [
    form(`${WEEKDAY}${DAY}(?:\\s+(?:(?:of|de)\\s+)?|-)${NAME}(?:,?[\\s-]+(?:de\\s+)?(\\d{4}))?`),
    ([, d, m, y]) => named(y, m, d),
  ],
  [form(`${WEEKDAY}${NAME}\\s+${DAY}(?:,?\\s+(\\d{4}))?`), ([, m, d, y]) => named(y, m, d)],
  [form(`${NAME}(?:,?\\s+(?:de\\s+)?(\\d{4}))?`), ([, m, y]) => named(y, m, undefined)],
  [form(`${DAY},?\\s+(\\d{4})`), ([, d, y]) => numbers(y, undefined, d)],
  [form(String.raw`(\d{4})-(\d{1,2})`), ([, y, m]) => numbers(y, m, undefined)],
  [form(String.raw`(1[5-9]\d\d|2[01]\d\d)`), ([, y]) => numbers(y, undefined, undefined)],
  [form(String.raw`(\d{5})(?:\.\d+)?`), ([, serial]) => dateOfSerial(Number(serial))],
  [form(DAY), ([, d]) => numbers(undefined, undefined, d)],
];

/** A date in any of the forms that tables have. */
export function readParts(
  text: string,
  order: DateOrder | undefined,
): DateParts | "ambiguous" | undefined {
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(text.trim());
    const parts = found && read(found, order);
    if (parts) return parts;
  }
  return undefined;
}

type Digits = string | undefined;

function numbers(year: Digits, month: Digits, day: Digits): DateParts | undefined {
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function named(year: Digits, name: Digits, day: Digits): DateParts | undefined {
  const month = monthNamed(name ?? "");
  return month === undefined ? undefined : numbers(year, String(month), day);
}

/** `03/15/2021`: which of the first two is the month is plain, said by the map, or not to be known. */
function readNumbers(
  [, first = "", separator, second = "", year]: RegExpExecArray,
  order: DateOrder | undefined,
): DateParts | "ambiguous" | undefined {
  const dayFirst = numbers(year, second, first);
  const monthFirst = numbers(year, first, second);
  if (!dayFirst || !monthFirst || first === second) return dayFirst ?? monthFirst;
  if (order === "month-day-year") return monthFirst;
  // With full stops the day is written first wherever they are in use.
  return order === "day-month-year" || separator === "." ? dayFirst : "ambiguous";
}

/** Days since the last of 1899, as spreadsheets count them (they take 1900 for a leap year). */
const EPOCH = -25_569;
const FIRST_SERIAL = 10_000;

const dateOfSerial = (serial: number): DateParts | undefined =>
  serial < FIRST_SERIAL ? undefined : dateOf(serial + EPOCH);
