import type { Outlet, Person } from "../model/records.ts";
import { namedPlaceId, toPlaceNames } from "./place-names.ts";
import type { Report } from "./problem.ts";
import type { Registers } from "./registers.ts";
import type { Additions } from "./schema/article.ts";
import type { Tree } from "./yaml/tree.ts";

const withIds = <Value extends object>(
  added: Readonly<Record<string, Value>> | undefined,
): readonly (readonly [string, Value & { id: string }])[] =>
  Object.entries(added ?? {}).map(([id, value]) => [id, { id, ...value }]);

/** Adds what entries bring to the registers; existing records take precedence. */
export function withAdditions(registers: Registers, all: readonly Additions[]): Registers {
  if (all.length === 0) return registers;
  const { people, peopleIds, outlets, places } = registers;
  const newPeople: readonly (readonly [string, Person])[] = all.flatMap((adds) =>
    withIds(adds.people),
  );
  const newOutlets: readonly (readonly [string, Outlet])[] = all.flatMap((adds) =>
    withIds(adds.outlets),
  );
  return {
    people: new Map([...newPeople, ...people]),
    peopleIds: new Set([...newPeople.map(([id]) => id), ...peopleIds]),
    outlets: outlets && new Map([...newOutlets, ...outlets]),
    places: places?.extended(
      all.flatMap((adds) => (adds.places ?? []).map((each) => toPlaceNames(each, places.nameOf))),
    ),
  };
}

/** Reports additions that are already on file. */
export function checkAdditions(
  adds: Additions,
  tree: Tree,
  onFile: Registers,
  report: Report,
): void {
  const known = (path: readonly PropertyKey[], name: string, where: string): void =>
    report(tree.atKey(path), {
      code: "known-addition",
      message: `${name} is on file already, in ${where}`,
      hint: "leave it out here: the entry may name it",
      instead: { gone: true },
    });
  for (const id of Object.keys(adds.outlets ?? {}))
    if (onFile.outlets?.has(id)) known(["adds", "outlets", id], id, "outlets.yaml");
  for (const id of Object.keys(adds.people ?? {}))
    if (onFile.peopleIds.has(id)) known(["adds", "people", id], id, `people/${id}.md`);
  const ids = new Set(onFile.places?.list.map(({ id }) => id));
  for (const [index, place] of (adds.places ?? []).entries())
    if (ids.has(namedPlaceId(place)))
      known(["adds", "places", index, "name"], place.name, "places.yaml");
}
