import { type CalendarDate, type Day, dateOf, monthLength, weekdayOf } from "../model/day.ts";
import { earliest, latest, type When, type Window } from "../model/when.ts";
import { en, type Messages } from "./messages-en.ts";

export interface DateStyle {
  /** `January` rather than `Jan`. */
  readonly long?: boolean;
  /** False leaves the year out, where the page has said it. */
  readonly year?: boolean;
}

/** A stay: `7–12 Jan 2026`, `until 8 Jan 2026`, `about 10 Jan 2026`; empty where nothing is known. */
export function sayDates(
  when: When | undefined,
  style: DateStyle = {},
  messages: Messages = en,
): string {
  return when ? readSpan(when, style, messages).text : "";
}

/** A stay within a sentence: `on 10–11 January 2026`, `in January 2026`, `until 8 January 2026`. */
export function sayStay(when: When, style: DateStyle = {}, messages: Messages = en): string {
  const { shape, text } = readSpan(when, { long: true, ...style }, messages);
  return asAdverb(shape, text, messages);
}

/** When something was said: `on 10 January 2026`, `by 7 January 2026`, `in January 2026`. */
export function sayMoment(when: When, style: DateStyle = {}, messages: Messages = en): string {
  const { shape, text } = readMoment(when, { long: true, ...style }, messages);
  return asAdverb(shape, text, messages);
}

/** The same for the little room of a drawing: `10 Jan`, `by 7 Jan`. */
export const sayMomentBriefly = (when: When, messages: Messages = en): string =>
  readMoment(when, { year: false }, messages).text;

/** `10 Jan 2026`. */
export const sayDay = (day: Day, style: DateStyle = {}, messages: Messages = en): string =>
  messages.dates.day(dateOf(day), formOf(style));

/** `Sat 10 Jan`. */
export const sayWeekday = (day: Day, messages: Messages = en): string =>
  messages.dates.weekday(weekdayOf(day), dateOf(day));

type Shape = "nothing" | "on" | "in" | "until" | "other";

interface Span {
  readonly shape: Shape;
  readonly text: string;
}

interface Edge {
  readonly unit: "day" | "month" | "year";
  readonly date: CalendarDate;
}

const formOf = ({ long = false, year = true }: DateStyle): { long: boolean; year: boolean } => ({
  long,
  year,
});

const asAdverb = (shape: Shape, text: string, { dates }: Messages): string =>
  shape === "on" ? dates.on(text) : shape === "in" ? dates.in(text) : text;

/** The day, month or year that a window is; undefined where it is none of these. */
function edgeOf({ from, to }: Window): Edge | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const [date, last] = [dateOf(from), dateOf(to)];
  if (from === to) return { unit: "day", date };
  if (date.day !== 1 || date.year !== last.year) return undefined;
  if (last.day !== monthLength(last.year, last.month)) return undefined;
  if (date.month === last.month) return { unit: "month", date };
  return date.month === 1 && last.month === 12 ? { unit: "year", date } : undefined;
}

const sayEdge = ({ unit, date }: Edge, form: Required<DateStyle>, { dates }: Messages): string =>
  dates[unit](date, form);

/** A statement is made once: what allows any day up to one was said by then. */
function readMoment(when: When, style: DateStyle, messages: Messages): Span {
  const span = readSpan(when, style, messages);
  const known = edgeOf(when.end);
  return span.shape === "until" && known
    ? { shape: "other", text: messages.dates.by(sayEdge(known, formOf(style), messages)) }
    : span;
}

function readSpan(when: When, style: DateStyle, messages: Messages): Span {
  const span = readPlainSpan(when, formOf(style), messages);
  if (when.edtf.includes("~") || when.edtf.includes("%"))
    return { shape: "other", text: messages.dates.about(span.text) };
  return when.edtf.includes("?") ? { ...span, text: messages.dates.uncertain(span.text) } : span;
}

function readPlainSpan(when: When, form: Required<DateStyle>, messages: Messages): Span {
  const { dates } = messages;
  const [start, end] = [edgeOf(when.start), edgeOf(when.end)];
  if (start && end) return readClosedSpan(start, end, form, messages);
  if (end) return { shape: "until", text: dates.until(sayEdge(end, form, messages)) };
  if (start) return { shape: "other", text: dates.from(sayEdge(start, form, messages)) };
  return readVagueSpan(earliest(when), latest(when), form, messages);
}

function readClosedSpan(
  start: Edge,
  end: Edge,
  form: Required<DateStyle>,
  messages: Messages,
): Span {
  const { dates } = messages;
  const [from, to] = [sayEdge(start, form, messages), sayEdge(end, form, messages)];
  if (from === to) return { shape: start.unit === "day" ? "on" : "in", text: to };
  if (start.unit === "day" && end.unit === "day")
    return { shape: "other", text: dates.days(start.date, end.date, form) };
  if (start.unit === "month" && end.unit === "month")
    return { shape: "in", text: dates.months(start.date, end.date, form) };
  return { shape: "other", text: dates.span(from, to) };
}

/** Neither end is a day, a month or a year. */
function readVagueSpan(from: Day, to: Day, form: Required<DateStyle>, messages: Messages): Span {
  const { dates } = messages;
  const isFrom = Number.isFinite(from);
  const isTo = Number.isFinite(to);
  if (isFrom && isTo)
    return { shape: "other", text: dates.within(dates.days(dateOf(from), dateOf(to), form)) };
  if (isTo) return { shape: "until", text: dates.until(dates.day(dateOf(to), form)) };
  return isFrom
    ? { shape: "other", text: dates.from(dates.day(dateOf(from), form)) }
    : { shape: "nothing", text: "" };
}
