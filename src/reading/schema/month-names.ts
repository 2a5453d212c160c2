import { foldDateText } from "../dates/date-text.ts";
import { allMonthNames } from "../dates/month-names.ts";

const LOCALES = ["en", "fr", "de", "es", "pt", "it", "nl", "id", "tr", "ru", "pl", "cs", "sv"];

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "");

/** Month names, long, as they are with a day, and short, in languages that articles are written in. */
function readNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([["sept", 9]]);
  for (const locale of LOCALES) {
    for (const style of ["long", "short"] as const) {
      const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
      const inDay = new Intl.DateTimeFormat(locale, {
        month: style,
        day: "numeric",
        timeZone: "UTC",
      });
      for (let month = 1; month <= 12; month++) {
        const at = (month - 1) * 30.44 * 86_400_000 + 15 * 86_400_000;
        const word = inDay.formatToParts(at).find(({ type }) => type === "month")?.value ?? "";
        for (const name of [alone.format(at), word].map(fold))
          if (!/^\d*$/.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  return names;
}

let names: ReadonlyMap<string, number> | undefined;

/** In other languages, where all that have the name mean one month by it. */
function inOther(name: string): number | undefined {
  const text = foldDateText(name).replace(/\.$/, "");
  const meant = new Set(
    (/\p{L}{2}/u.test(text) ? (allMonthNames().get(text) ?? []) : []).map(({ calendar, number }) =>
      calendar === "gregory" ? number : NaN,
    ),
  );
  const [only = NaN] = meant;
  return meant.size === 1 && !Number.isNaN(only) ? only : undefined;
}

/** `10` for October, Oct. and octobre; undefined for what is no month. */
export function monthNamed(name: string): number | undefined {
  names ??= readNames();
  return names.get(fold(name)) ?? inOther(name);
}
