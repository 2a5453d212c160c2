import { type Day, readDay } from "../model/day.ts";
import { AsOfBar } from "./as-of/bar.ts";
import { daysIn } from "./as-of/days-in.ts";
import { daysBetween } from "./as-of/scale.ts";

/** The bar of the first page: the slider goes day by day, play from one day with news to the next. */
export function homeAsOf(bar: HTMLElement, change: () => void): AsOfBar {
  const { news, from = "", today = "" } = bar.dataset;
  const [known, until] = [daysIn(news), readDay(today)!];
  const first: Day = readDay(from) ?? until;
  return new AsOfBar(bar, {
    news: known,
    days: daysBetween(first, until),
    today: until,
    show: change,
    decide: () => undefined,
  });
}
