import type { CountryName } from "../../geography/countries.ts";
import type { Outlet, Person } from "../../model/records.ts";
import type { ReadCache, RegistersReading } from "./read-cache.ts";
import { readPerson } from "./person.ts";
import { indexPlaces } from "../place-index.ts";
import { type Problem, reporter } from "../problem.ts";
import { readOutlets, readPlaces } from "./registers.ts";
import type { Registers } from "../registers.ts";
import type { SortedFiles } from "./sort-files.ts";
import { townsOfWorld } from "./towns.ts";
import { warnOfNamesakes } from "./warn-of-namesakes.ts";

/** The bytes of a file; undefined if it cannot be read, which is then a problem. */
export type Read = (file: string) => string | Uint8Array | undefined;

export function recallRegisters(
  sorted: SortedFiles,
  read: Read,
  cache: ReadCache | undefined,
  nameOf: CountryName,
  brought: string,
): RegistersReading {
  const readThem = (): RegistersReading => readRegisters(sorted, read, nameOf);
  if (!cache) return readThem();
  const { people, outlets, places } = sorted;
  const files = [people.map(({ file }) => file), outlets ?? [], places ?? []].flat();
  return cache.registers(
    [...files.map((file) => ({ file, raw: read(file) ?? "" })), { file: "adds", raw: brought }],
    readThem,
  );
}

function readRegisters(sorted: SortedFiles, read: Read, nameOf: CountryName): RegistersReading {
  const problems: Problem[] = [];
  const people = new Map<string, Person>();
  for (const { file, id } of sorted.people) {
    const raw = read(file);
    const person = raw !== undefined && readPerson(raw, id, reporter(file, problems));
    if (person) people.set(id, person);
  }
  warnOfNamesakes(people, sorted, problems);
  const register = <Entries>(
    file: string | null | undefined,
    none: Entries,
    reader: (raw: string | Uint8Array, report: ReturnType<typeof reporter>) => Entries | undefined,
  ): Entries | undefined => {
    if (file === undefined) return none;
    const raw = file === null ? undefined : read(file);
    return raw === undefined ? undefined : reader(raw, reporter(file!, problems));
  };
  const list = register(sorted.places, [], (raw, report) => readPlaces(raw, report, nameOf));
  const registers: Registers = {
    people,
    peopleIds: new Set(sorted.people.map(({ id }) => id)),
    outlets: register(sorted.outlets, new Map<string, Outlet>(), readOutlets),
    places: list && indexPlaces(list, nameOf, townsOfWorld),
  };
  return { registers, problems };
}
