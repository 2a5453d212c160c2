import { words, causeWords, outcomeWords, statusWords } from "./words.ts";
import { panel } from "#spoken/panel.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { CAUSES } from "../model/claim.ts";
import { SIDES } from "../model/voice.ts";
import { alphabetical } from "../model/sort.ts";
import { FOUND, judged, reasonsOf, RESULTS, stopPasses } from "./home-filters.ts";
import { type Filters, isFiltered, NO_FILTERS } from "./home-state.ts";
import type { Choices } from "./read-state.ts";
import type { HomeTrip } from "./home-trips.ts";

export type OptionName = Exclude<keyof Filters, "text">;
export const OPTION_NAMES = ["minister", "from", "to", "outcome", "cause", "said"] as const;

export interface Option {
  readonly value: string;
  readonly text: string;
}
export type Options = Readonly<Record<OptionName, readonly Option[]>>;

const byText = alphabetical<Option>(words.language, ({ text }) => text);

/** All values that occur in some trip; names in the language's sort order. */
export function optionsOf(data: HomeData, trips: readonly HomeTrip[]): Options {
  const used = (name: OptionName): ReadonlySet<string> =>
    new Set(countsOf(data, trips, name, NO_FILTERS).keys());
  const inOrder = (
    name: OptionName,
    all: readonly string[],
    say: Readonly<Record<string, string>>,
  ): readonly Option[] => {
    const some = used(name);
    return all.filter((each) => some.has(each)).map((value) => ({ value, text: say[value]! }));
  };
  const countries = (name: OptionName): readonly Option[] => {
    const some = used(name);
    return data.countries
      .flatMap(([value, text]) => (some.has(value) ? [{ value, text }] : []))
      .toSorted(byText);
  };
  return {
    minister: data.people.map(([value, text]) => ({ value, text })).toSorted(byText),
    from: countries("from"),
    to: countries("to"),
    outcome: inOrder("outcome", RESULTS, {
      ...outcomeWords,
      ...statusWords,
      "no plan": panel.noPlan,
    }),
    cause: inOrder("cause", CAUSES, causeWords),
    said: inOrder("said", SIDES, panel.sides),
  };
}

/** How many trips each value of a filter would leave, given the other filters. */
export function countsOf(
  data: HomeData,
  trips: readonly HomeTrip[],
  name: OptionName,
  filters: Filters,
): ReadonlyMap<string, number> {
  const others = { ...filters, [name]: NO_FILTERS[name], text: "" };
  const passes = isFiltered(others) ? stopPasses(data, others) : () => true;
  const counts = new Map<string, number>();
  for (const trip of trips) {
    const found = new Set<string>();
    for (const stop of judged(trip)) {
      if (!passes(trip, stop)) continue;
      const values =
        name === "said"
          ? reasonsOf(trip, stop)
              .filter(([why]) => filters.cause.length === 0 || filters.cause.includes(CAUSES[why]!))
              .map(([, who]) => SIDES[who]!)
          : FOUND[name](data, trip, stop);
      for (const value of values) found.add(value);
    }
    for (const value of found) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Each option by its value and its name, in lower case. */
export const valuesByName = (options: Options): Choices =>
  Object.fromEntries(
    OPTION_NAMES.map((name) => [
      name,
      new Map(
        options[name].flatMap(({ value, text }) => [
          [text.toLowerCase(), value],
          [value.toLowerCase(), value],
        ]),
      ),
    ]),
  );
