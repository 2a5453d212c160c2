import type { CountryName } from "../../geography/countries.ts";
import type { Outlet, Person } from "../../model/records.ts";
import type { ReadCache, RegistersReading } from "./read-cache.ts";
import { indexPlaces } from "../place-index.ts";
import { type Problem, reporter, type Report, START } from "../problem.ts";
import { readOutlets, readPlaces } from "./registers.ts";
import type { Registers } from "../registers.ts";
import type { SortedFiles } from "./sort-files.ts";
import { townsOfWorld } from "./towns.ts";
import { inspectBody } from "../body/body.ts";
import { isTermOfYears } from "../checks/year-edges.ts";
import { readFields } from "../schema/explain.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { person as personSchema } from "../schema/person.ts";
import { readText } from "./text.ts";
import { foldName } from "../../geography/fold-name.ts";

/** The bytes of a file; if it cannot be read, undefined and a problem. */
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

/** Reads content/people/<id>.md; undefined if it has errors. */
function readPerson(raw: string | Uint8Array, id: string, report: Report): Person | undefined {
  const text = readText(raw, report);
  const split = text === undefined ? undefined : splitFrontMatter(text, report);
  if (!split) return undefined;
  inspectBody(split.body, "md", split.bodyLine, report);
  if (split.body.trim() !== "") {
    report(
      { line: split.bodyLine, column: 1 },
      {
        severity: "warning",
        code: "unused-text",
        message: "the text below the front matter of a person is not shown",
      },
    );
  }
  const fields = readFields(personSchema, split.tree, report);
  for (const [index, office] of (fields?.offices ?? []).entries())
    if (isTermOfYears(office))
      report(split.tree.at(["offices", index, "term"]), {
        severity: "warning",
        code: "year-edge",
        message: `${office.term!.edtf} begins and ends with the year`,
        hint: `if the source says only the years, write ${office.term!.edtf.replace(/-\d\d-\d\d/g, "")}`,
      });
  return fields && { id, ...fields };
}

/** Warns about a second file that may be for the same person. */
function warnOfNamesakes(
  people: ReadonlyMap<string, Person>,
  sorted: SortedFiles,
  problems: Problem[],
): void {
  for (const { person, before, name } of namesakes(people.values())) {
    const { file } = sorted.people.find(({ id }) => id === person.id)!;
    reporter(file, problems)(START, {
      severity: "warning",
      code: "namesake",
      message: `${name} is also a name of people/${before.id}.md`,
      hint: "one person has one file: add to it what is new",
    });
  }
}

/** People who share a name with someone before them, and that person. */
function namesakes(
  people: Iterable<Person>,
): readonly { readonly person: Person; readonly before: Person; readonly name: string }[] {
  const owners = new Map<string, Person>();
  return [...people].flatMap((person) => {
    const names = new Set(
      [person.name, person.nativeName?.text ?? "", ...person.aliases].filter(Boolean),
    );
    const shared = [...names].find(
      (name) => owners.get(foldName(name))?.country === person.country,
    );
    const before = shared === undefined ? undefined : owners.get(foldName(shared))!;
    for (const name of names) if (!owners.has(foldName(name))) owners.set(foldName(name), person);
    return shared !== undefined && before ? [{ person, before, name: shared }] : [];
  });
}
