import { type Day, dateOf, readDay, weekdayOf } from "../model/day.ts";
import { type Edge, edgesOf } from "../model/edtf.ts";
import { earliest, latest, type When } from "../model/when.ts";
import type { Messages } from "./en/messages.ts";

interface DateStyle {
  /** `January` rather than `Jan`. */
  readonly long?: boolean;
  /** False omits the year, if the page already shows it. */
  readonly year?: boolean;
}

/** A stay: `7–12 Jan 2026`, `until 8 Jan 2026`, `about 10 Jan 2026`; empty if nothing is known. */
export function sayDates(
  when: When | undefined,
  messages: Messages,
  style: DateStyle = {},
): string {
  return when ? readSpan(when, style, messages).text : "";
}

/** The same for dates available only as EDTF. */
export const sayEdtf = (edtf: string, messages: Messages): string =>
  sayDates({ edtf, start: ANY_DAY, end: ANY_DAY }, messages);

const ANY_DAY = { from: -Infinity, to: Infinity };

/** A stay within a sentence: `on 10–11 January 2026`, `in January 2026`, `until 8 January 2026`. */
export function sayStay(when: When, messages: Messages): string {
  const { shape, text } = readSpan(when, { long: true }, messages);
  return asAdverb(shape, text, messages);
}

/** What a plan is for: `for 7–12 January 2026`, `from 9 January 2026`. */
export function sayPurpose(when: When, messages: Messages): string {
  const { shape, text } = readSpan(when, { long: true }, messages);
  return ["on", "in", "span", "about"].includes(shape) ? messages.dates.for(text) : text;
}

/** When something was said: `on 10 January 2026`, `by 7 January 2026`, `in January 2026`. */
export function sayMoment(when: When, messages: Messages): string {
  const { shape, text } = readMoment(when, { long: true }, messages);
  return asAdverb(shape, text, messages);
}

/** Several days that sources give for one statement, earliest first: `on 9, 10 or 11 January 2026`. */
export function sayMoments(days: readonly When[], messages: Messages): string {
  const ordered = days.toSorted((a, b) => earliest(a) - earliest(b));
  const dates = ordered.map((day) => dateOf(earliest(day)));
  const isOneMonth =
    ordered.every(isPlainDay) &&
    new Set(dates.map(({ year, month }) => year * 12 + month)).size === 1;
  return isOneMonth && dates.length > 1
    ? messages.dates.oneOf(dates)
    : ordered.map((day) => sayMoment(day, messages)).reduce(messages.verdict.either);
}

const isPlainDay = ({ edtf }: When): boolean => readDay(edtf) !== undefined;

/** A short form for drawings: `10 Jan`, `by 7 Jan`. */
export const sayMomentBriefly = (
  when: When,
  messages: Messages,
  style: DateStyle = { year: false },
): string => readMoment(when, style, messages).text;

/**
 * When an article was published, as precisely as known; `undated (read 25 Nov 2026)` if only the day on
 * which it was read is known.
 */
export const sayPublished = (when: When, messages: Messages, style: DateStyle = {}): string =>
  Number.isFinite(earliest(when))
    ? sayDates(when, messages, style)
    : messages.dates.undated(sayDay(latest(when), messages, style));

/** `10 Jan 2026`. */
export const sayDay = (day: Day, messages: Messages, style: DateStyle = {}): string =>
  messages.dates.day(dateOf(day), formOf(style));

export const sayWeekday = (day: Day, messages: Messages): string =>
  messages.dates.weekday(weekdayOf(day), dateOf(day));

/** `span` has both ends, `until` and `from` only one. */
type Shape = "nothing" | "on" | "in" | "span" | "until" | "from" | "about";

interface Span {
  readonly shape: Shape;
  readonly text: string;
}

const formOf = ({ long = false, year = true }: DateStyle): { long: boolean; year: boolean } => ({
  long,
  year,
});

const asAdverb = (shape: Shape, text: string, { dates }: Messages): string =>
  shape === "on" ? dates.on(text) : shape === "in" ? dates.in(text) : text;

const sayEdge = ({ unit, date }: Edge, form: Required<DateStyle>, { dates }: Messages): string =>
  dates[unit](date, form);

/** A statement is made at one moment: if any day up to a last one is possible, it was said by then. */
function readMoment(when: When, style: DateStyle, messages: Messages): Span {
  const span = readSpan(when, style, messages);
  const [, edge] = edgesOf(when);
  return span.shape === "until" && edge
    ? { shape: "span", text: messages.dates.by(sayEdge(edge, formOf(style), messages)) }
    : span;
}

function readSpan(when: When, style: DateStyle, messages: Messages): Span {
  const { dates } = messages;
  const form = formOf(style);
  const [start, end] = edgesOf(when);
  const say = (edge: Edge): string => qualify(sayEdge(edge, form, messages), [edge], messages);
  if (start && end) {
    const span = readClosedSpan(start, end, form, messages);
    const shape = start.isAbout || end.isAbout ? "about" : span.shape;
    return { shape, text: qualify(span.text, [start, end], messages) };
  }
  if (end) return { shape: "until", text: dates.until(say(end)) };
  if (start) return { shape: "from", text: dates.from(say(start)) };
  return readVagueSpan(earliest(when), latest(when), form, messages);
}

const qualify = (text: string, edges: readonly Edge[], { dates }: Messages): string => {
  const about = edges.some(({ isAbout }) => isAbout) ? dates.about(text) : text;
  return edges.some(({ isUncertain }) => isUncertain) ? dates.uncertain(about) : about;
};

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
    return { shape: "span", text: dates.days(start.date, end.date, form) };
  if (isWithin(start, end)) return { shape: "from", text: dates.from(from) };
  if (isWithin(end, start)) return { shape: "until", text: dates.until(to) };
  if (start.unit === "month" && end.unit === "month")
    return { shape: "in", text: dates.months(start.date, end.date, form) };
  return { shape: "span", text: dates.span(from, to) };
}

/** An end in the same month or year as the other one adds nothing. */
const isWithin = (a: Edge, b: Edge): boolean =>
  a.date.year === b.date.year &&
  (b.unit === "year"
    ? a.unit !== "year"
    : b.unit === "month" && a.unit === "day" && a.date.month === b.date.month);

/** Neither end is exactly a day, month or year. */
function readVagueSpan(from: Day, to: Day, form: Required<DateStyle>, messages: Messages): Span {
  const { dates } = messages;
  const isFrom = Number.isFinite(from);
  const isTo = Number.isFinite(to);
  if (isFrom && isTo)
    return { shape: "from", text: dates.within(dates.days(dateOf(from), dateOf(to), form)) };
  if (isTo) return { shape: "until", text: dates.until(dates.day(dateOf(to), form)) };
  return isFrom
    ? { shape: "from", text: dates.from(dates.day(dateOf(from), form)) }
    : { shape: "nothing", text: "" };
}
