import { GROUPINGS } from "../drawings/timeline/grouping.ts";
import { type Day, readDay } from "../model/day.ts";
import { type Filters, type Grouping, type HomeState, NAMES, ONE, SEVERAL } from "./home-state.ts";

const MAX_TEXT = 100;

/** The values of each filter, by every spelling in lower case; a filter without an entry takes any value. */
export type Choices = Partial<Readonly<Record<keyof Filters, ReadonlyMap<string, string>>>>;

/** The value for a spelling in any case: `tr`, `Türkiye`, `SKIPPED`. */
export const valueOf = (
  choices: Choices,
  filter: keyof Filters,
  written: string,
): string | undefined => {
  const some = choices[filter];
  return some ? some.get(written.trim().toLowerCase()) : written;
};

/** Parses a query, collecting what is invalid. */
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
 * The state in a URL, and its invalid parameters, which are ignored so that everything is shown. `lanes` is the default
 * grouping.
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
    reader.read(NAMES[filter], (text) => valueOf(choices, filter, text)) ?? "",
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

/** A day; a year or month, such as `2022`, is completed to a day by `rest`. */
const dayIn =
  (rest: string) =>
  (text: string): Day | undefined =>
    readDay(text + rest.slice(text.length - 4));

function readWindow(reader: Reader): HomeState["window"] {
  const from = reader.read("start", readDay) ?? reader.read("since", dayIn("-01-01"));
  const to = reader.read("end", readDay) ?? reader.read("until", dayIn("-12-31"));
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
  const read = written.map((each) => valueOf(choices, filter, each));
  read.forEach((each, index) => {
    if (each === undefined) reader.refuse(NAMES[filter], written[index]);
  });
  return [...new Set(read.filter((each) => each !== undefined))];
}
