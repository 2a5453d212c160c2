import type { Person } from "../../model/records.ts";
import { indexPlaces } from "../../reading/place-index.ts";
import type { Registers } from "../../reading/registers.ts";
import { isFault, readWhen } from "../../reading/schema/edtf.ts";
import type { Towns } from "../../reading/town-places.ts";
import { messages } from "#spoken/messages.ts";
import { additionId } from "./entry-fields.ts";
import type { Item } from "./item.ts";
import type { KnownPerson, KnownRegisters } from "./known.ts";

/** What is on file, and the loaded towns; without what the entry being corrected has added. */
export function registersOf(
  { people, outlets, places }: KnownRegisters,
  towns: Towns,
  { rows }: Item,
): Registers {
  const own = new Set([...(rows.people ?? []), ...(rows.outlets ?? [])].map(additionId));
  const ownPlaces = new Set(
    (rows.places ?? []).map(({ values }) => `${values.country ?? ""} ${values.name ?? ""}`),
  );
  const persons = people.filter(({ id }) => !own.has(id)).map(personOf);
  return {
    people: new Map(persons.map((person) => [person.id, person])),
    peopleIds: new Set(persons.map(({ id }) => id)),
    outlets: new Map(outlets.filter(({ id }) => !own.has(id)).map((outlet) => [outlet.id, outlet])),
    places: indexPlaces(
      places.filter(({ place }) => !ownPlaces.has(`${place.country} ${place.name}`)),
      messages.country,
      towns,
    ),
  };
}

const personOf = ({ offices, ...person }: KnownPerson): Person => ({
  ...person,
  offices: offices.map(({ term, ...office }) => {
    const when = term === undefined ? undefined : readWhen(term);
    return { ...office, term: when && !isFault(when) ? when : undefined };
  }),
});
