import { type Day, isoOf, readDay } from "../model/day.ts";

export const GROUPINGS = ["country", "minister", "region"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What narrows the trips; each is empty where it does not. */
export interface Filters {
  /** A person's id. */
  readonly minister: string;
  /** Codes of the traveller's country, and of one that is visited. */
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
  readonly cause: string;
  /** Words of a title, a place or a name. */
  readonly text: string;
}

/** What the reader has chosen to see: all of it stands in the address. */
export interface HomeState {
  readonly lanes: Grouping;
  /** Days, both included; undefined for all. */
  readonly window?: { readonly from: Day; readonly to: Day } | undefined;
  /** The day of knowledge; undefined for now. */
  readonly asOf?: Day | undefined;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = {
  minister: "",
  from: "",
  to: "",
  outcome: "",
  cause: "",
  text: "",
};
const FILTERS = Object.keys(NO_FILTERS) as (keyof Filters)[];

/** The names of filters in the address; those of days are others. */
const NAMES: Readonly<Record<keyof Filters, string>> = {
  minister: "minister",
  from: "traveller",
  to: "country",
  outcome: "outcome",
  cause: "cause",
  text: "q",
};

export type Choices = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * The state that an address asks for, and what in it makes no sense: that is left out, so that all is shown.
 * `choices` has the values that each filter can take; one without a set can take any.
 */
export function readState(
  parameters: URLSearchParams,
  lanes: Grouping,
  choices: Choices = {},
): { readonly state: HomeState; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const refuse = (name: string): void => {
    refused.push(`${name}=${parameters.get(name)!}`);
  };
  const day = (name: string): Day | undefined => {
    const text = parameters.get(name);
    const read = text === null ? undefined : readDay(text);
    if (text !== null && read === undefined) refuse(name);
    return read;
  };
  const [from, to, asOf] = [day("start"), day("end"), day("asof")];
  const isWindow = from !== undefined && to !== undefined && from <= to;
  if (from !== undefined && to !== undefined && from > to) refuse("start");
  const asked = parameters.get("lanes");
  const grouping = GROUPINGS.find((each) => each === asked);
  if (asked !== null && !grouping) refuse("lanes");
  const filters = { ...NO_FILTERS };
  for (const filter of FILTERS) {
    const value = parameters.get(NAMES[filter]) ?? "";
    if (value === "" || (choices[filter]?.has(value) ?? true))
      filters[filter] = value.slice(0, 100);
    else refuse(NAMES[filter]);
  }
  return {
    state: {
      lanes: grouping ?? lanes,
      window: isWindow ? { from, to } : undefined,
      asOf,
      filters,
    },
    refused,
  };
}

/** The address of a state: as short as it can be, with `standard` as the lanes that need no mention. */
export function writeState(
  { lanes, window, asOf, filters }: HomeState,
  standard: Grouping,
): string {
  const parameters = new URLSearchParams();
  if (lanes !== standard) parameters.set("lanes", lanes);
  if (window) {
    parameters.set("start", isoOf(Math.round(window.from)));
    parameters.set("end", isoOf(Math.round(window.to)));
  }
  if (asOf !== undefined) parameters.set("asof", isoOf(asOf));
  for (const filter of FILTERS) {
    if (filters[filter] !== "") parameters.set(NAMES[filter], filters[filter]);
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
