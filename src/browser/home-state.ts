import { GROUPINGS, type Grouping } from "../drawings/timeline/grouping.ts";
import { type Day, isoOf, readDay } from "../model/day.ts";

export { GROUPINGS, type Grouping };

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

/** Days, both included; infinite where only one end is chosen. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What the reader has chosen to see: all of it stands in the address. */
export interface HomeState {
  readonly lanes: Grouping;
  /** Every day on file, or some; undefined for the latest, and for those of what is filtered. */
  readonly window?: Period | "all" | undefined;
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
const ONE = ["minister", "from", "to"] as const;
const SEVERAL = ["outcome", "cause", "said"] as const;
const MAX_TEXT = 100;

/** What each filter can be, by every way to write it in small letters; one without a list can be anything. */
export type Choices = Partial<Readonly<Record<keyof Filters, ReadonlyMap<string, string>>>>;

/** The choice that is meant, in any case: `tr`, `Türkiye`, `SKIPPED`. */
export const choiceOf = (
  choices: Choices,
  filter: keyof Filters,
  written: string,
): string | undefined => {
  const some = choices[filter];
  return some ? some.get(written.trim().toLowerCase()) : written;
};

/** Reads an address, noting what in it makes no sense. */
class Reader {
  readonly refused: string[] = [];
  readonly #parameters: URLSearchParams;

  constructor(parameters: URLSearchParams) {
    this.#parameters = parameters;
  }

  refuse(name: string, value = this.#parameters.get(name) ?? ""): void {
    this.refused.push(`${name}=${value}`);
  }

  text = (name: string): string => this.#parameters.get(name) ?? "";

  read<Value>(name: string, read: (text: string) => Value | undefined): Value | undefined {
    const text = this.text(name);
    const value = text === "" ? undefined : read(text);
    if (text !== "" && value === undefined) this.refuse(name);
    return value;
  }
}

/**
 * The state that an address asks for, and what in it makes no sense: that is left out, so that all is shown.
 * `lanes` are those that need no mention.
 */
export function readState(
  parameters: URLSearchParams,
  lanes: Grouping,
  choices: Choices = {},
): { readonly state: HomeState; readonly refused: readonly string[] } {
  const reader = new Reader(parameters);
  const window = readWindow(reader);
  const asOf = reader.read("asof", readDay);
  const grouping = reader.read("lanes", (text) =>
    GROUPINGS.find((each) => each === text.toLowerCase()),
  );
  const one = ONE.map((filter) => [
    filter,
    reader.read(NAMES[filter], (text) => choiceOf(choices, filter, text)) ?? "",
  ]);
  const several = SEVERAL.map((filter) => [filter, readSeveral(reader, filter, choices)]);
  const text = reader.text(NAMES.text).slice(0, MAX_TEXT);
  const filters = { ...Object.fromEntries([...one, ...several]), text } as Filters;
  const map = reader.text("map") || undefined;
  return {
    state: { lanes: grouping ?? lanes, window, asOf, filters, map },
    refused: reader.refused,
  };
}

function readWindow(reader: Reader): HomeState["window"] {
  const from = reader.read("start", readDay);
  const to = reader.read("end", readDay);
  if (from !== undefined && to !== undefined && from > to) reader.refuse("start");
  if (reader.refused.length > 0) return undefined;
  if (from !== undefined || to !== undefined)
    return { from: from ?? -Infinity, to: to ?? Infinity };
  return reader.read("span", (text) => (text === "all" ? text : undefined));
}

function readSeveral(
  reader: Reader,
  filter: (typeof SEVERAL)[number],
  choices: Choices,
): readonly string[] {
  const written = reader.text(NAMES[filter]).split(",").filter(Boolean);
  const read = written.map((each) => choiceOf(choices, filter, each));
  read.forEach((each, index) => {
    if (each === undefined) reader.refuse(NAMES[filter], written[index]);
  });
  return [...new Set(read.filter((each) => each !== undefined))];
}

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
