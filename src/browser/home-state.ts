import type { DayRange } from "../model/day-range.ts";
import type { Grouping } from "../drawings/timeline/grouping.ts";
import { type Day, isoOf } from "../model/day.ts";

export type { Grouping };

/** Filters of the trips; each is empty if unused. */
export interface Filters {
  /** A person's id. */
  readonly minister: string;
  /** Country codes of the traveller, and of a country visited. */
  readonly from: string;
  readonly to: string;
  /** Outcomes of a stop or statuses of the trip: any of these. */
  readonly outcome: readonly string[];
  /** Causes, and the sides of those who gave them. */
  readonly cause: readonly string[];
  readonly said: readonly string[];
  /** Words in a title, place or name. */
  readonly text: string;
}

/** What the reader has chosen: all of it is kept in the URL. */
export interface HomeState {
  readonly lanes: Grouping;
  /**
   * All days, or some, infinite at an end that is not chosen; undefined for the default: the latest, or those of the
   * filtered trips.
   */
  readonly window?: DayRange | "all" | undefined;
  /** The day of knowledge; undefined for now. */
  readonly asOf?: Day | undefined;
  readonly filters: Filters;
  /** The map's view; undefined to fit the trips. */
  readonly map?: string | undefined;
}

export const NO_FILTERS: Filters = {
  minister: "",
  from: "",
  to: "",
  outcome: [],
  cause: [],
  said: [],
  text: "",
};
export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some(({ length }: string | readonly string[]) => length > 0);

/** The filters' parameter names; those of dates are separate. */
export const NAMES = {
  minister: "minister",
  from: "traveller",
  to: "country",
  outcome: "outcome",
  cause: "cause",
  said: "said",
  text: "q",
} as const;
export const ONE = ["minister", "from", "to"] as const;
export const SEVERAL = ["outcome", "cause", "said"] as const;

/** The URL of a state, as short as possible. */
export function writeState(
  { lanes, window, asOf, filters, map = "" }: HomeState,
  standard: Grouping,
): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== "") parameters.set(name, value);
  };
  set("lanes", lanes === standard ? "" : lanes);
  if (window === "all") set("span", "all");
  else if (window) {
    set("start", sayDay(window.from));
    set("end", sayDay(window.to));
  }
  set("asof", asOf === undefined ? "" : isoOf(asOf));
  for (const filter of ONE) set(NAMES[filter], filters[filter]);
  for (const filter of SEVERAL) set(NAMES[filter], filters[filter].join(","));
  set(NAMES.text, filters.text);
  set("map", map);
  // Commas need no escaping there, and are easier to read.
  const text = parameters.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

const sayDay = (day: number): string => (Number.isFinite(day) ? isoOf(Math.round(day)) : "");
