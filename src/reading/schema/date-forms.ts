import { monthNamed } from "../dates/month-names.ts";
import { number } from "../dates/number-dates.ts";

/** A date, as far as it is given. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const DASH = "[-‐‑‒–—−.\\/ ]";
const part = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "iu");
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const YMD = part(
  `(\\d{4})\\s*(?:${DASH}|[年년])\\s*(\\d{1,3})\\s*(?:${DASH}|[月월])\\s*(\\d{1,3})\\s*[日일]?`,
);
const YM = part(`(\\d{4})\\s*(?:${DASH}|[年년])\\s*0?(\\d{1,2})\\s*[月월]?`);
const DMY = part(`(\\d{1,2})([-–./ ])(\\d{1,2})\\2(\\d{4})`);
const MD = part(`(\\d{1,2})\\s*(-|月|월|\\/|\\.)\\s*(\\d{1,2})\\s*[日일]?`);
/** The end of `March 15–17, 2021`. */
const DY = part("(\\d{1,2})(?:st|nd|rd|th)?,\\s*(\\d{4})");
const NAMED_DMY = part(
  "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]*(?:of |de |d['’])?([\\p{L}]+)\\.?,?[\\s-]*(?:de |del )?(\\d{4})?",
);
const NAMED_MDY = part("([\\p{L}]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+(\\d{4}))?");
const NAMED_YMD = part("(\\d{4})[\\s-]+([\\p{L}]+)\\.?(?:[\\s-]+(\\d{1,2}))?");
const NAMED_MY = part(
  "(?:early |mid[- ]|late |the (?:beginning|middle|end) of |in )?([\\p{L}]+)\\.?,?[\\s-]+(?:of |de )?(\\d{4})",
);
const SEASON = part(
  "(?:in |early |mid[- ]|late |spring|summer|autumn|fall|winter|q[1-4]|the|of|in|end|beginning|\\s)+,?\\s*(\\d{4})",
);

/** Months in Roman numerals: `12.I.2026`. */
const ROMANS = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
const ROMAN = part(`(\\d{1,2})[. ]\\s?(${ROMANS.join("|")})[. ]\\s?(\\d{4})`);

/** An EDTF season, 21 to 24, or 25 to 32 by hemisphere: entries use the year alone. */
const SEASON_CODE = part("(\\d{4})-(?:2[1-9]|3[0-2])");

/** The meanings of a date that is not written as entries write it. */
export function partsOf(written: string): readonly DateParts[] {
  const text = written
    .normalize("NFKC")
    .trim()
    .replace(WEEKDAY, "")
    .replace(/[.,;]$/, "");
  const iso =
    /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d(?:[:h.]\d\d(?!\d)|\d\d(?![\d-]))/.exec(text) ??
    /^(\d{4})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)$/i.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (iso) return [numbered(iso[1], iso[2], iso[3])];
  const masked = /^(\d{4})(?:-(\d\d))?-(?:xx|\?\?|00)(?:-(?:xx|\?\?|00))?$/i.exec(text);
  if (masked) return [numbered(masked[1], masked[2], undefined)];
  const ymd = YMD.exec(text.replace(/^0(?=\d{4}-)/, ""));
  if (ymd) return [turned(numbered(ymd[1], ymd[2], ymd[3]))];
  const season = SEASON_CODE.exec(text);
  if (season) return [{ year: Number(season[1]) }];
  const ym = YM.exec(text);
  if (ym) return [numbered(ym[1], ym[2], undefined)];
  const dmy = DMY.exec(text);
  if (dmy) return byOrder(Number(dmy[1]), Number(dmy[3]), Number(dmy[4]), dmy[2] === ".");
  const md = MD.exec(text);
  if (md)
    return md[2] === "/" || md[2] === "."
      ? byOrder(Number(md[1]), Number(md[3]), undefined, md[2] === ".")
      : [{ month: Number(md[1]), day: Number(md[3]) }];
  const dy = DY.exec(text);
  if (dy) return [{ year: Number(dy[2]), day: Number(dy[1]) }];
  if (/^\d{4}$/.test(text)) return [{ year: Number(text) }];
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(text)) return [{ day: Number.parseInt(text, 10) }];
  return named(text) ?? digits(text);
}

const numbered = (year?: string, month?: string, day?: string): DateParts => ({
  year: number(year),
  month: number(month),
  day: number(day),
});

/** `2026-14-10`: can only mean this. */
const turned = ({ year, month = 0, day = 0 }: DateParts): DateParts =>
  month > 12 && day <= 12 ? { year, month: day, day: month } : { year, month, day };

/** Day and month in an order that the numbers may leave open; with dots the day comes first. */
function byOrder(
  a: number,
  b: number,
  year: number | undefined,
  isDayFirst: boolean,
): readonly DateParts[] {
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (isDayFirst || a > 12 || a === b) return [dayFirst];
  return b > 12 ? [monthFirst] : [dayFirst, monthFirst];
}

function named(text: string): readonly DateParts[] | undefined {
  const [, day, roman = "", year] = ROMAN.exec(text) ?? [];
  if (day !== undefined)
    return [numbered(year, String(ROMANS.indexOf(roman.toLowerCase()) + 1), day)];
  const dmy = NAMED_DMY.exec(text);
  const ofDmy = dmy && monthNamed(dmy[2]!);
  if (ofDmy) return [{ year: number(dmy[3]), month: ofDmy, day: Number(dmy[1]) }];
  const mdy = NAMED_MDY.exec(text);
  const ofMdy = mdy && monthNamed(mdy[1]!);
  if (ofMdy) return [{ year: number(mdy[3]), month: ofMdy, day: Number(mdy[2]) }];
  const ymd = NAMED_YMD.exec(text);
  const ofYmd = ymd && monthNamed(ymd[2]!);
  if (ofYmd) return [{ year: Number(ymd[1]), month: ofYmd, day: number(ymd[3]) }];
  const my = NAMED_MY.exec(text);
  const ofMy = my && monthNamed(my[1]!);
  if (ofMy) return [{ year: Number(my[2]), month: ofMy }];
  const month = monthNamed(text);
  if (month) return [{ month }];
  const season = SEASON.exec(text);
  return season ? [{ year: Number(season[1]) }] : undefined;
}

/** A day with missing or misplaced hyphens, or with letters that look like digits. */
function digits(text: string): readonly DateParts[] {
  const plain = text.replace(/[oO]/g, "0").replace(/[lI|]/g, "1");
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(plain) ?? [];
  return year ? [numbered(year, month, day)] : [];
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** `2026-10-14`, `2026-10` or `2026`; undefined without a year. */
export function isoOfParts({ year, month, day }: DateParts): string | undefined {
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  return [year, ...[month, day].flatMap((value) => (value === undefined ? [] : [pad(value)]))].join(
    "-",
  );
}

/** The meanings of one date; `year` is used if it has none. */
export const datesMeant = (text: string, year: number | undefined): readonly string[] =>
  partsOf(text).flatMap((parts) => isoOfParts({ ...parts, year: parts.year ?? year }) ?? []);

/** Two dates, which may share a month or year: `10–13 October 2026`. */
export function rangesMeant(
  first: string,
  second: string,
  year: number | undefined,
): readonly string[] {
  return partsOf(first).flatMap((from) =>
    partsOf(second).flatMap((to) => {
      const start = isoOfParts({
        year: from.year ?? to.year ?? year,
        month: from.month ?? (from.day === undefined ? undefined : to.month),
        day: from.day,
      });
      const end = isoOfParts({
        year: to.year ?? from.year ?? year,
        month: to.month ?? (to.day === undefined ? undefined : from.month),
        day: to.day,
      });
      return start && end ? [`${start}/${end}`] : [];
    }),
  );
}
