import { isoOf, readDay } from "../model/day.ts";
import { CAUSES } from "../model/claim.ts";
import { OUTCOMES } from "../model/trip.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import type { Choices, Filters, Grouping, HomeState } from "./home-state.ts";
import type { HomeTrip } from "./home-trips.ts";
import { causeWords, outcomeWords } from "./words.ts";

type Name = keyof Filters;
type Option = readonly [value: string, text: string];

/** What there is to choose from: only what some trip has. */
export function optionsOf(
  { people, countries }: HomeData,
  trips: readonly HomeTrip[],
): Readonly<Record<Exclude<Name, "text">, readonly Option[]>> {
  const stops = trips.flatMap((trip) => trip.stops);
  const country = (index: number): Option => [countries[index]![0], countries[index]![1]];
  const people_ = [...new Set(trips.map(({ person }) => person))].map((index) => people[index]!);
  const found = <Value extends string>(
    all: readonly Value[],
    used: readonly number[],
    say: Readonly<Record<Value, string>>,
  ): readonly Option[] => {
    const seen = new Set(used);
    return all.filter((_, index) => seen.has(index)).map((each) => [each, say[each]]);
  };
  return {
    minister: byText(people_.map(([id, name]) => [id, name])),
    from: byText([...new Set(people_.map(([, , home]) => home))].map(country)),
    to: byText([...new Set(stops.map((stop) => stop.country))].map(country)),
    outcome: found(
      OUTCOMES,
      stops.map((stop) => stop.outcome),
      outcomeWords,
    ),
    cause: found(
      CAUSES,
      stops.map((stop) => stop.cause),
      causeWords,
    ),
  };
}

const byText = (options: readonly Option[]): readonly Option[] =>
  options.toSorted(([, a], [, b]) => (a < b ? -1 : 1));

export const choicesOf = (options: ReturnType<typeof optionsOf>): Choices =>
  Object.fromEntries(
    Object.entries(options).map(([name, some]) => [name, new Set(some.map(([value]) => value))]),
  );

type Choice = Pick<HomeState, "filters" | "lanes" | "asOf">;

/** The form above the charts. */
export class Controls {
  readonly #form: HTMLFormElement;
  readonly #early: Choice;

  constructor(form: HTMLFormElement, change: () => void) {
    this.#form = form;
    this.#early = this.read();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    form.addEventListener("change", change);
    form.addEventListener("input", ({ target }) => {
      if ((target as HTMLInputElement).type === "search") change();
    });
  }

  /** Fills the lists; the first option of each, which stands for all, stays. */
  offer(options: ReturnType<typeof optionsOf>): void {
    for (const [name, some] of Object.entries(options)) {
      const select = this.#field(name) as HTMLSelectElement;
      select.replaceChildren(
        select.options[0]!,
        ...some.map(([value, text]) => new Option(text, value)),
      );
    }
  }

  write({ filters, lanes, asOf }: HomeState): void {
    for (const name of Object.keys(filters) as Name[]) this.#field(name).value = filters[name];
    this.#field("lanes").value = lanes;
    this.#field("asOf").value = asOf === undefined ? "" : isoOf(asOf);
  }

  /** What was typed or chosen while the trips were on their way, if anything: the lists had no choices by then. */
  early(standard: Grouping, { filters }: HomeState): Partial<Choice> | undefined {
    const { lanes, asOf } = this.#early;
    const { text } = this.#early.filters;
    const early = {
      ...(lanes !== standard && { lanes }),
      ...(asOf !== undefined && { asOf }),
      ...(text !== "" && { filters: { ...filters, text } }),
    };
    return Object.keys(early).length > 0 ? early : undefined;
  }

  read(): Choice {
    const value = (name: string): string => this.#field(name).value;
    return {
      filters: {
        minister: value("minister"),
        from: value("from"),
        to: value("to"),
        outcome: value("outcome"),
        cause: value("cause"),
        text: value("text"),
      },
      lanes: value("lanes") as Grouping,
      asOf: readDay(value("asOf")),
    };
  }

  #field = (name: string): HTMLInputElement | HTMLSelectElement =>
    this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}
