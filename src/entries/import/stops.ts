import { foldName } from "../../geography/fold-name.ts";
import type { Town } from "../../geography/gazetteer.ts";
import {
  partsOf,
  type Part,
  readDestinations,
  readCountryOrTerritory,
  type CountryOrTerritory,
} from "./cell.ts";
import type { PlaceFinder } from "./places.ts";
import { own, type Names } from "./names.ts";

/** A stop as entries write it: `Bonn, West Germany`, or a country alone. */
export interface ImportedStop {
  readonly text: string;
  /** The name of the country or territory at the time, for headlines. */
  readonly state: string;
}

export interface StopReading {
  /** By cell; undefined for places that were not found. */
  readonly slots: readonly (ImportedStop | undefined)[];
  /** The country alone, or the territory that contains all of the places. */
  readonly whole: ImportedStop;
  /** Whether that is a state that has since been divided: alone, it would be in one of its parts. */
  readonly isDivided: boolean;
  /** Names that the gazetteer lacks, or that can be several towns. */
  readonly missing: readonly string[];
  readonly isAmbiguous: boolean;
  readonly renamed: readonly string[];
}

type Attempt =
  | { readonly stop: ImportedStop; readonly renamed?: string | undefined }
  | { readonly missing: string; readonly isAmbiguous: boolean; readonly state: CountryOrTerritory };

export function readStops(
  country: string,
  cell: string,
  names: Names,
  places: PlaceFinder,
): StopReading | undefined {
  const destinations = readDestinations(country, names);
  if (!destinations) return undefined;
  const readers = destinations.map((one) => {
    const table = { ...own(names.places, one.state.name), ...own(names.places, one.country) };
    return { places: one.places, reader: new CellReader(one.state, table, places) };
  });
  const [only] = readers;
  return only && readers.length === 1
    ? only.reader.read([only.places, cell].filter(Boolean).join("; "))
    : readSeveral(readers, cell);
}

/** Several countries: each with its own places, and with those of the place cell that are in it. */
function readSeveral(
  readers: readonly { readonly places: string; readonly reader: CellReader }[],
  cell: string,
): StopReading {
  const homeless: string[] = [];
  const added = readers.map((): string[] => []);
  for (const part of cell.split(/[,;/]/).map((text) => text.trim())) {
    if (part === "") continue;
    const home = readers.findIndex(({ reader }) => reader.read(part).missing.length === 0);
    (added[home] ?? homeless).push(part);
  }
  const readings = readers.map(({ places, reader }, index) =>
    reader.read([places, ...added[index]!].filter(Boolean).join("; ")),
  );
  return {
    slots: readings.flatMap(({ slots, whole }) => (slots.some(Boolean) ? slots : [whole])),
    whole: readings[0]!.whole,
    isDivided: readings.some(({ isDivided }) => isDivided),
    missing: [...readings.flatMap(({ missing }) => missing), ...homeless],
    isAmbiguous: readings.some(({ isAmbiguous }) => isAmbiguous),
    renamed: readings.flatMap(({ renamed }) => renamed),
  };
}

const alone = (state: CountryOrTerritory): ImportedStop => ({
  text: state.name,
  state: state.name,
});

class CellReader {
  readonly #state: CountryOrTerritory;
  readonly #table: ReadonlyMap<string, readonly string[]>;
  readonly #places: PlaceFinder;

  constructor(state: CountryOrTerritory, table: Names["places"][string], places: PlaceFinder) {
    this.#state = state;
    this.#table = new Map(Object.entries(table).map(([name, meant]) => [foldName(name), meant]));
    this.#places = places;
  }

  read(cell: string): StopReading {
    const parts = partsOf(cell, (words) => this.#table.has(foldName(words)));
    const attempts = parts.flatMap((part) => this.#readPart(part));
    const failed = attempts.filter((attempt) => "missing" in attempt);
    const found = attempts.filter((attempt) => "stop" in attempt);
    return {
      slots:
        attempts.length > 0
          ? attempts.map((attempt) => ("stop" in attempt ? attempt.stop : undefined))
          : [alone(this.#state)],
      whole: this.#stopOfAll(attempts),
      isDivided: this.#state.codes.length > 1,
      missing: failed.map(({ missing }) => missing),
      isAmbiguous: failed.some(({ isAmbiguous }) => isAmbiguous),
      renamed: found.flatMap(({ renamed }) => renamed ?? []),
    };
  }

  /** The territory that contains all places of the cell, else the country. */
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

  /** A name from the table: a place in this country, `Place, Country`, a country, or `?` to skip the gazetteer. */
  #readMeant(text: string, part: string): Attempt {
    if (text === "?") return { missing: part, isAmbiguous: false, state: this.#state };
    const state = readCountryOrTerritory(text);
    if (state) return { stop: alone(state) };
    const comma = text.lastIndexOf(",");
    const other = comma > 0 ? readCountryOrTerritory(text.slice(comma + 1)) : undefined;
    return other ? this.#lookUp(text.slice(0, comma), other) : this.#lookUp(text, this.#state);
  }

  /** A place, the country itself, or a territory. */
  #look(name: string, state: CountryOrTerritory): Attempt {
    return foldName(name) === foldName(state.name)
      ? { stop: alone(state) }
      : this.#lookUp(name, state);
  }

  #lookUp(name: string, state: CountryOrTerritory): Attempt {
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

  /** Another country or territory of that name, including parts of a divided state; undefined for places. */
  #elsewhere(name: string): CountryOrTerritory | undefined {
    const state = readCountryOrTerritory(name);
    if (!state) return undefined;
    const { codes } = this.#state;
    const isThisOne = codes.length === 1 && state.codes[0] === codes[0];
    return isThisOne || state.name === this.#state.name ? undefined : state;
  }
}

const SHOWN = 3;

function sayTowns(towns: readonly Town[]): string {
  const shown = towns.slice(0, SHOWN).map(sayTown);
  const more = towns.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

const sayTown = ({ name, point: [longitude, latitude], population }: Town): string =>
  `${name} at ${latitude}, ${longitude}, ${population} people`;
