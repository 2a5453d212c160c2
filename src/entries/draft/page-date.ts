import { monthLength } from "../../model/day.ts";

/** A date as a page gives it. */
export interface PageDate {
  /** EDTF: `2026-01-12`, or `2026-01`. */
  readonly edtf: string;
  /** It was given with a time of Greenwich: at the place of publication it may be the day before or after. */
  readonly isGreenwich: boolean;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|sept)\\.?`;

/** Each form with the places of its year, month and day. Forms such as 01/12/2026 can be two days. */
const FORMS: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  [/^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/, 1, 2, 3],
  [/^(\d{4})(\d\d)(\d\d)(?:$|T|\d{4,6}$)/, 1, 2, 3],
  [/^(\d{4})[-/.](\d{1,2})$/, 1, 2, 0],
  [new RegExp(`^(?:[a-z]+\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})`, "i"), 3, 2, 1],
  [new RegExp(`^(?:[a-z]+\\.?,? )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, "i"), 3, 1, 2],
];

/** The date in a page's metadata, as the day that is written there; undefined where it can mean several. */
export function readPageDate(text: string): PageDate | undefined {
  const line = text.slice(0, 100).replace(/\s+/g, " ").trim();
  for (const [form, ...places] of FORMS) {
    const match = form.exec(line);
    if (!match) continue;
    const [year, month, day] = places.map((place) => numberOf(match[place]));
    const edtf = edtfOf(year!, month!, places[2] === 0 ? undefined : day!);
    return edtf === undefined ? undefined : { edtf, isGreenwich: GREENWICH.test(line) };
  }
  return undefined;
}

const GREENWICH = /\d\d:\d\d.*(?:Z|[+-]00:?00|GMT|UTC)$/i;

const numberOf = (text = ""): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : MONTHS.findIndex((name) => name.startsWith(text.slice(0, 3).toLowerCase())) + 1;

function edtfOf(year: number, month: number, day: number | undefined): string | undefined {
  const last = monthLength(year, month);
  if (last === 0 || year < 1000 || (day !== undefined && (day < 1 || day > last))) return undefined;
  const parts = [String(year), ...[month, day].flatMap((part) => part ?? [])];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
