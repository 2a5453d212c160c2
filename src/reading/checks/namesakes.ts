import { foldName } from "../../geography/fold-name.ts";
import type { Person } from "../../model/records.ts";

/** People who have a name of somebody before them, with that person. */
export function namesakes(
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
