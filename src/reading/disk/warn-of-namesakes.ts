import { foldName } from "../../geography/fold-name.ts";
import type { Person } from "../../model/records.ts";
import { type Problem, reporter, START } from "../problem.ts";
import type { SortedFiles } from "./sort-files.ts";

/** Warns of a second file for what may be one person. */
export function warnOfNamesakes(
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

/** People who have a name of somebody before them, with that person. */
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
