import type { DayRange } from "../model/day-range.ts";
import type { Grouping } from "../drawings/timeline/grouping.ts";
import { type Day, isoOf } from "../model/day.ts";

export type { Grouping };

/** What narrows the trips; each is empty where it does not. */
export interface Filters {
  /** A person's id. */
  readonly minister: string;
  /** Codes of the traveller's country, and of one that is visited. */
  readonly from: string;
  readonly to: string;
  /** What became of a stop or of the trip: any of these. */
  readonly outcome: readonly string[];
  /** Reasons that somebody gave, and on whose side who gave one was. */
  readonly cause: readonly string[];
  readonly said: readonly string[];
  /** Words of a title, a place or a name. */
  readonly text: string;
}

/** What the reader has chosen to see: all of it stands in the address. */
export interface HomeState {
  readonly lanes: Grouping;
  /** Every day on file, or some, infinite where only one end is chosen; undefined for the latest, and for those of what is filtered. */
  readonly window?: DayRange | "all" | undefined;
  /** The day of knowledge; undefined for now. */
  readonly asOf?: Day | undefined;
  readonly filters: Filters;
  /** The view of the map; undefined for the one that fits. */
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

/** The names of filters in the address; those of days are others. */
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

/** The address of a state: as short as it can be. */
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
  // Commas are safe there, and are read.
  const text = parameters.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

const sayDay = (day: number): string => (Number.isFinite(day) ? isoOf(Math.round(day)) : "");
