import { ERA_NAMES, eraYear } from "../dates/calendars.ts";

const DAY_MS = 86_400_000;
const LANGUAGES =
  "en fr de es pt it nl ru uk ar fa he tr pl cs hu ro el id sw vi hi th zh ja ko".split(" ");

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}.]/gu, "")
    .normalize("NFC");

/** The names of the weekdays, long and short. */
function readWeekdays(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of LANGUAGES)
    for (const weekday of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
      for (let day = 0; day < 7; day++) {
        const name = fold(format.format(day * DAY_MS));
        if (name.length > 1) names.add(name);
      }
    }
  return names;
}

let weekdays: ReadonlySet<string> | undefined;

/** Whether a text is the name of a day of the week in some language. */
export function isWeekday(text: string): boolean {
  weekdays ??= readWeekdays();
  return weekdays.has(fold(text));
}

const TIME =
  /[t,]?\s*\b\d{1,2}[:h]\d\d(?::\d\d)?(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:local time|[a-z]{3,4}|z)?(?:\s*[+-]\d{1,2}:?\d{0,2})?(?:\s*\([^)]*\))?\s*$/i;
const ASIDE = /\s*[([（](?:[^)\]）\d]*|\d+ (?:days?|nights?)|[^)\]）]*\d:\d\d[^)\]）]*)[)\]）]\s*/g;
/** Everything in brackets. */
const WRAPPED =
  /^\s*[([（［【]\s*([^()[\]（）［］【】]*\d[^()[\]（）［］【】]*?)\s*[)\]）］】]\s*$/u;
const LEAD =
  /^(?:le|la|el|den|der|am|the|on|il|dated?|published|posted|du|dal|del|vom|von|ngày|من|يوم|от|с):?\s+(?=\S*\d|\p{L}+\s+\d)/iu;
const TAIL = /\s*(?:г\.?|года?|р\.?|року|م|电|電|讯|訊|日电|发布|報道|报道|[.,;])$/iu;
const ERA = new RegExp(`(${ERA_NAMES.join("|")})\\s?(\\d{1,3})\\s?年`, "u");
/** A date formula from Excel. */
const FORMULA = /^=?date\((\d{4})[,;]\s*(\d{1,2})[,;]\s*(\d{1,2})\)$/i;

/** A date without its weekday, time, remarks in brackets, and introductory words. */
export function bareDate(text: string): string {
  const [, year, month, day] = FORMULA.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month!}-${day!}`;
  const bare = text
    .replace(WRAPPED, "$1")
    .replace(ASIDE, " ")
    .replace(TIME, "")
    .replace(LEAD, "")
    .trim()
    .replace(/^[^\d,]+(?=,)/, (words) => (isWeekday(words) ? "" : words))
    .split(" ")
    .filter((word) => !isWeekday(word.replace(/,$/, "")) && word !== ",")
    .join(" ")
    .replace(/^,\s*/, "")
    .replace(ERA, (_, era: string, count: string) => `${eraYear(era, Number(count))}年`)
    .replace(LEAD, "")
    .replace(TAIL, "")
    .trim();
  return /\d/.test(bare) ? bare : text;
}

const RELATIVE =
  /^(?:(?:the )?(?:day before )?(?:yesterday|today|tomorrow|tonight|now|just now)|(?:last|this|next|earlier this|later this|the same|following|previous)\s+\p{L}+|\p{L}+ (?:days?|weeks?|months?|hours?)(?: ago| later)?|\d+ (?:days?|weeks?|months?|hours?|nights?)(?: ago| later)?|昨天|今天|明天|前天|昨日|今日|明日|上周.?|本周.?|hier|aujourd'hui|demain|gestern|heute|morgen|ayer|hoy|вчера|сегодня|завтра|أمس|اليوم|غدا)$/iu;

/** Whether a text is a relative day, or a number of days. */
export const relativeDay = (text: string): boolean => RELATIVE.test(text) || isWeekday(text);
