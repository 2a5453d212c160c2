import { type Day, readDay } from "../model/day.ts";
import { AsOfBar } from "./as-of/bar.ts";
import { daysIn } from "./as-of/days-in.ts";
import { monthsBetween } from "./as-of/scale.ts";

/** The bar of the first page: month by month, and lately from one day with news to the next. */
export function homeAsOf(bar: HTMLElement, change: () => void): AsOfBar {
  const { news, from = "", today = "" } = bar.dataset;
  const [known, until] = [daysIn(news), readDay(today)!];
  const first: Day = readDay(from) ?? until;
  return new AsOfBar(bar, {
    news: known,
    days: [...monthsBetween(first, known[0] ?? until), ...known.filter((day) => day < until)],
    today: until,
    show: change,
    decide: () => undefined,
  });
}
