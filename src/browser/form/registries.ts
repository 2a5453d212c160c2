import { countryPoint, isCountryCode } from "../../geography/countries.ts";
import type { Outlet, Person } from "../../model/records.ts";
import { placeId } from "../../reading/place-id.ts";
import type { Towns } from "../../reading/town-places.ts";
import type { Place } from "../../model/place.ts";
import { indexPlaces, type PlaceNames } from "../../reading/place-index.ts";
import type { Registries } from "../../reading/registries.ts";
import { isFault, readWhen } from "../../reading/schema/edtf.ts";
import { messages } from "../../words/spoken/messages.ts";
import { additionId } from "./entry-fields.ts";
import type { Item } from "./item.ts";
import type { KnownPerson, KnownRegisters } from "./known.ts";

/** What an entry may name: what is on file, the towns that are loaded, and what it brings with it. */
export function registriesOf(
  { people, outlets, places }: KnownRegisters,
  towns: Towns,
  { rows }: Item,
): Registries {
  const persons = [...people.map(personOf), ...(rows.people ?? []).map(newPerson)];
  const publishers = [...outlets, ...(rows.outlets ?? []).map(newOutlet)];
  return {
    people: new Map(persons.map((person) => [person.id, person])),
    peopleIds: new Set(persons.map(({ id }) => id)),
    outlets: new Map(publishers.map((outlet) => [outlet.id, outlet])),
    places: indexPlaces(
      [...places, ...(rows.places ?? []).flatMap(newPlace)],
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

const newPerson = (item: Item): Person => ({
  id: additionId(item),
  name: item.values.name ?? "",
  aliases: [],
  country: item.values.country ?? "",
  offices: [],
});

const KINDS: readonly Outlet["kind"][] = ["official", "agency", "press"];

const newOutlet = (item: Item): Outlet => ({
  id: additionId(item),
  name: item.values.name ?? "",
  country: item.values.country,
  kind: KINDS.find((kind) => kind === item.values.kind),
  of: item.values.of,
});

function newPlace({ values }: Item): readonly PlaceNames[] {
  const { name = "", country = "", longitude, latitude } = values;
  if (name.trim() === "" || !isCountryCode(country)) return [];
  const given = [Number(longitude), Number(latitude)] as const;
  const [x, y] = given.every(Number.isFinite) ? given : countryPoint(country);
  const place: Place = {
    id: placeId(country, name.trim()),
    name: name.trim(),
    country,
    countryName: messages.country(country),
    point: [x, y],
  };
  return [{ place, names: [place.name] }];
}
