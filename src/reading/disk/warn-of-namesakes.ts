import type { Person } from "../../model/records.ts";
import { namesakes } from "../checks/namesakes.ts";
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
