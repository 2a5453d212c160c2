import { isoOf, dayOf } from "../../model/day.ts";
import { type Edge, edgesOf } from "../../model/edtf.ts";

/** What the picker of dates asks for. */
export interface PickedDates {
  readonly how: "day" | "span" | "until" | "since";
  readonly first: string;
  readonly last: string;
  readonly unit: "day" | "month" | "year";
  readonly isAbout: boolean;
  readonly isUncertain: boolean;
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** What was picked as EDTF; empty where a day is missing. */
export function edtfOf({ how, first, last, unit, isAbout, isUncertain }: PickedDates): string {
  const mark = isAbout && isUncertain ? "%" : isAbout ? "~" : isUncertain ? "?" : "";
  const say = (date: string): string => (date === "" ? "" : date.slice(0, LENGTHS[unit]) + mark);
  const [from, to] = [say(first), say(last)];
  if (from === "") return "";
  if (how === "until") return `../${from}`;
  if (how === "since") return `${from}/..`;
  if (how === "day" || to === "" || to === from) return from;
  return from < to ? `${from}/${to}` : `${to}/${from}`;
}

/** The same the other way, as far as the picker can show it. */
export function pickedFrom(text: string): PickedDates | undefined {
  const edtf = text.trim();
  const [first, last] = edgesOf({ edtf });
  const edge = first ?? last;
  if (!edge) return undefined;
  const isSpan = first !== undefined && last !== undefined && edtf.includes("/");
  return {
    how: !first ? "until" : !last ? "since" : isSpan ? "span" : "day",
    first: firstDay(edge),
    last: isSpan ? firstDay(last) : "",
    unit: edge.unit,
    isAbout: edge.isAbout,
    isUncertain: edge.isUncertain,
  };
}

const firstDay = ({ date }: Edge): string => isoOf(dayOf(date));
