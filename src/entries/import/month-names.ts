import { foldName } from "../../geography/fold-name.ts";

/** Languages whose names of months tables are written with; none of them means two months by one name. */
const LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl"];

/** Milliseconds from 1970 to the middle of each month of that year. */
const MIDDLES = Array.from({ length: 12 }, (_, month) => (month * 30.4 + 15) * 86_400_000);

/** Numbers of months by their names and short names, folded: `march`, `marz`, `mars`, `fevr`. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const names = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return MIDDLES.map((middle, index) => [foldName(names.format(middle)), index + 1] as const);
    }),
  ),
);

const OTHERS: Readonly<Record<string, number>> = { sept: 9, maerz: 3, mrz: 3, jan: 1, dez: 12 };

/** 1 for January; undefined for other words. */
export function readMonth(word: string): number | undefined {
  const folded = foldName(word);
  return MONTHS.get(folded) ?? (Object.hasOwn(OTHERS, folded) ? OTHERS[folded] : undefined);
}
