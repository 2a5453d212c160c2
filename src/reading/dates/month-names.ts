// The names of the months in many languages, from CLDR.
import { memoized } from "../../model/memoized.ts";
import { dayOf } from "../../model/day.ts";
import { foldDateText } from "./date-text.ts";

/** A calendar in which pages give dates. */
export type CalendarName = "gregory" | "persian" | "islamic-umalqura";

export interface Month {
  readonly calendar: CalendarName;
  /** 1 to 12. */
  readonly number: number;
}

/** Each folded name with its meanings: `listopad` is October in Croatian, November in Czech and Polish. */
export type MonthNames = ReadonlyMap<string, readonly Month[]>;

/** Languages to try if a page does not declare its own, or declares it wrongly. */
const LANGUAGES =
  "en fr es pt it de nl ru uk be bg sr mk hr sl cs sk pl ro hu el tr az kk uz ky tg hy ka he ar fa ur ps hi bn ne si ta te mr gu pa th lo km my vi id ms tl sw am so ha af sq bs da sv nb fi et lv lt is ga mn ca eu ku";

/** Countries whose Arabic has other month names. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar", "ar-SY", "ar-DZ", "ar-MA", "ar-TN", "ar-SA", "ar-MR"],
  es: ["es", "es-MX"],
  pt: ["pt", "pt-PT"],
  de: ["de", "de-AT"],
  sr: ["sr", "sr-Latn"],
  uz: ["uz", "uz-Cyrl"],
  en: ["en", "en-GB"],
};

const CALENDARS: Readonly<Record<string, readonly CalendarName[]>> = {
  en: ["gregory", "persian", "islamic-umalqura"],
  fa: ["gregory", "persian"],
  ps: ["gregory", "persian"],
  ar: ["gregory", "islamic-umalqura"],
  ur: ["gregory", "islamic-umalqura"],
};

/** As part of a date, on its own, and abbreviated. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { day: "numeric", month: "long", year: "numeric" },
  { month: "long" },
  { day: "numeric", month: "short", year: "numeric" },
  { month: "short" },
];

/** Names that CLDR lacks. */
const MORE: readonly (readonly [name: string, number: number])[] = [
  ["sept", 9],
  ["maerz", 3],
  ["mrz", 3],
  ["غشت", 8],
  ["شتنبر", 9],
  ["نونبر", 11],
  ["دجنبر", 12],
  ["ابريل", 4],
  ..."một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai"
    .split("|")
    .map((name, index) => [`tháng ${name}`, index + 1] as const),
];

const DAY_MS = 86_400_000;
const FIRST = dayOf({ year: 2026, month: 1, day: 15 });

function* namesIn(language: string): Generator<readonly [string, Month]> {
  for (const calendar of CALENDARS[language] ?? ["gregory"]) {
    for (const locale of REGIONS[language] ?? [language]) {
      for (const style of STYLES) {
        const format = new Intl.DateTimeFormat(locale, { ...style, calendar, timeZone: "UTC" });
        // One day in each month of 2026, in any calendar.
        for (let day = FIRST; day < FIRST + 364; day += 29)
          yield* nameAt(format, day * DAY_MS, calendar);
      }
    }
  }
}

function* nameAt(
  format: Intl.DateTimeFormat,
  at: number,
  calendar: CalendarName,
): Generator<readonly [string, Month]> {
  const name = format.formatToParts(at).find(({ type }) => type === "month")?.value;
  const folded = foldDateText(name ?? "").replace(/\.$/, "");
  if (/\p{L}/u.test(folded) && folded.length > 1)
    yield [folded, { calendar, number: Number(numbersIn(calendar).format(at)) }];
}

const numbersIn = memoized(
  (calendar: CalendarName) =>
    new Intl.DateTimeFormat("en", { month: "numeric", calendar, timeZone: "UTC" }),
);

function namesOf(languages: readonly string[]): MonthNames {
  const names = new Map<string, Month[]>();
  const add = (name: string, month: Month): void => {
    const known = names.get(name) ?? [];
    names.set(name, known);
    const isKnown = known.some(
      ({ calendar, number }) => calendar === month.calendar && number === month.number,
    );
    if (!isKnown) known.push(month);
  };
  for (const language of languages) for (const [name, month] of namesIn(language)) add(name, month);
  for (const [name, number] of MORE) add(foldDateText(name), { calendar: "gregory", number });
  return names;
}

const namesFor = memoized((languages: string) => namesOf(languages.split(" ")));

/** The month names that a page in a language can use: its own, and English ones from its template. */
export const monthNames = (language = "en"): MonthNames =>
  namesFor(language === "en" ? language : `${language} en`);

/** The month names of all languages that pages are likely to be in. */
export const allMonthNames = (): MonthNames => namesFor(LANGUAGES);

/** Editors' languages: if a name means two months, the first language here wins. */
const OF_EDITORS = "en fr de es pt it nl id tr ru pl cs sv";

/** `10` for October, Oct. and octobre; for other languages only if the name means one month in all of them. */
export function monthNamed(name: string): number | undefined {
  const text = foldDateText(name).replace(/\.$/, "");
  const isOurs = ({ calendar }: Month): boolean => calendar === "gregory";
  const own = namesFor(OF_EDITORS).get(text)?.find(isOurs);
  if (own) return own.number;
  const [only, ...others] = allMonthNames().get(text) ?? [];
  return only && isOurs(only) && others.length === 0 ? only.number : undefined;
}
