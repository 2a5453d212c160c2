import { foldName } from "../../geography/fold-name.ts";
import type { Town } from "../gazetteer.ts";
import { partsOf, type Part } from "./cell.ts";
import type { PlaceFinder } from "./places.ts";
import { own } from "./own.ts";
import { readState, type State } from "./states.ts";
import type { Names } from "./names.ts";

/** A stop as an entry writes it: `Bonn, West Germany`, or a country alone. */
export interface ImportedStop {
  readonly text: string;
  /** The country or territory by its name of the day, for headlines. */
  readonly state: string;
}

/** How a cell was read: each kind but the first two keeps the country alone. */
export type StopReading =
  | {
      readonly kind: "read";
      readonly stops: readonly ImportedStop[];
      readonly renamed: readonly string[];
    }
  | { readonly kind: "no country" }
  | {
      readonly kind: "whole" | "unplaced" | "ambiguous";
      readonly stop: ImportedStop;
      /** What the gazetteer lacks, or the towns between which the name does not decide. */
      readonly missing: readonly string[];
    };

type Attempt =
  | { readonly stop: ImportedStop; readonly renamed?: string | undefined }
  | { readonly missing: string; readonly isAmbiguous: boolean; readonly state: State };

/** Reads country and place cells into stops. */
export function readStops(
  country: string,
  cell: string,
  names: Names,
  places: PlaceFinder,
): StopReading {
  const state = readState(own(names.countries, country) ?? country);
  if (!state) return { kind: "no country" };
  const table = { ...own(names.places, state.name), ...own(names.places, country) };
  return new CellReader(state, table, places).read(cell);
}

const alone = (state: State): ImportedStop => ({ text: state.name, state: state.name });

class CellReader {
  readonly #state: State;
  readonly #table: ReadonlyMap<string, readonly string[]>;
  readonly #places: PlaceFinder;

  constructor(state: State, table: Names["places"][string], places: PlaceFinder) {
    this.#state = state;
    this.#table = new Map(Object.entries(table).map(([name, meant]) => [foldName(name), meant]));
    this.#places = places;
  }

  read(cell: string): StopReading {
    const parts = partsOf(cell, (words) => this.#table.has(foldName(words)));
    const attempts = parts.flatMap((part) => this.#readPart(part));
    const failed = attempts.filter((attempt) => "missing" in attempt);
    if (failed.length === 0)
      return readAll(
        attempts.filter((attempt) => "stop" in attempt),
        this.#state,
      );
    return {
      kind: parts.length > 1 ? "whole" : failed[0]!.isAmbiguous ? "ambiguous" : "unplaced",
      stop: this.#stopOfAll(attempts),
      missing: failed.map(({ missing }) => missing),
    };
  }

  /** The territory that all places of the cell lie in, else the country. */
  #stopOfAll(attempts: readonly Attempt[]): ImportedStop {
    const states = new Set(
      attempts.map((attempt) => ("stop" in attempt ? attempt.stop.state : attempt.state.name)),
    );
    const [state = ""] = states;
    return states.size === 1 ? { text: state, state } : alone(this.#state);
  }

  #readPart(part: Part): readonly Attempt[] {
    const meant = this.#table.get(foldName(part.text));
    if (meant) return meant.map((text) => this.#readMeant(text, part.text));
    if (part.bracket === "") return [this.#look(part.name, this.#state)];
    const inFull = this.#places.find(part.text, this.#state.codes);
    if (inFull.kind === "found") return [this.#lookUp(part.text, this.#state)];
    return [this.#look(part.name, this.#elsewhere(part.bracket) ?? this.#state)];
  }

  /** A name from the table: a place of this country, `Place, Country`, a country, or `?` for none of the gazetteer. */
  #readMeant(text: string, part: string): Attempt {
    if (text === "?") return { missing: part, isAmbiguous: false, state: this.#state };
    const state = readState(text);
    if (state) return { stop: alone(state) };
    const comma = text.lastIndexOf(",");
    const other = comma > 0 ? readState(text.slice(comma + 1)) : undefined;
    return other ? this.#lookUp(text.slice(0, comma), other) : this.#lookUp(text, this.#state);
  }

  /** A place, the country itself, or a territory of its own. */
  #look(name: string, state: State): Attempt {
    return foldName(name) === foldName(state.name)
      ? { stop: alone(state) }
      : this.#lookUp(name, state);
  }

  #lookUp(name: string, state: State): Attempt {
    const found = this.#places.find(name, state.codes);
    if (found.kind === "found") {
      return {
        stop: { text: `${found.name}, ${state.name}`, state: state.name },
        renamed: found.isOtherName ? `${name}: ${found.name}` : undefined,
      };
    }
    const territory = this.#elsewhere(name);
    if (territory) return { stop: alone(territory) };
    return {
      missing: found.kind === "ambiguous" ? `${name} (${sayTowns(found.towns)})` : name,
      isAmbiguous: found.kind === "ambiguous",
      state,
    };
  }

  /** Another country or territory of that name, also a land of a divided state; undefined for places. */
  #elsewhere(name: string): State | undefined {
    const state = readState(name);
    if (!state) return undefined;
    const { codes } = this.#state;
    const isThisOne = codes.length === 1 && state.codes[0] === codes[0];
    return isThisOne || state.name === this.#state.name ? undefined : state;
  }
}

function readAll(
  attempts: readonly Extract<Attempt, { stop: ImportedStop }>[],
  state: State,
): StopReading {
  return {
    kind: "read",
    stops: attempts.length > 0 ? attempts.map(({ stop }) => stop) : [alone(state)],
    renamed: attempts.flatMap(({ renamed }) => renamed ?? []),
  };
}

const SHOWN = 3;

function sayTowns(towns: readonly Town[]): string {
  const shown = towns.slice(0, SHOWN).map(sayTown);
  const more = towns.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

const sayTown = ({ name, point: [longitude, latitude], population }: Town): string =>
  `${name} at ${latitude}, ${longitude}, ${population} people`;
