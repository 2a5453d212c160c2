// Determines who travelled: somebody on file, or a new person.
import { readCountry } from "../geography/countries.ts";
import { shortSlug } from "../entries/slug.ts";
import type { Person } from "../model/records.ts";
import { splitTripId } from "../reading/schema/trip-id.ts";
import { UsageError } from "../site/args.ts";
import type { Prompts } from "./prompts.ts";
import type { Given } from "./new-given.ts";

/** A person not on file yet, with the minimum of facts. */
export interface NewPerson extends Person {
  readonly aliases: readonly [];
  readonly offices: readonly [];
}

const unknownCountry = (text: string): string | undefined =>
  readCountry(text) === undefined
    ? `unexpected ${text}, expected a country's name in English`
    : undefined;

const newPerson = (id: string, name: string, country: string): NewPerson => ({
  id,
  name,
  aliases: [],
  country: readCountry(country)!,
  offices: [],
});

/** The person of a trip, as given by flags, if new. */
export function personGiven(
  trip: string,
  { personName, personCountry }: Given,
  people: ReadonlyMap<string, Person>,
): NewPerson | undefined {
  const id = splitTripId(trip).person;
  if (personName === undefined || people.has(id)) return undefined;
  const fault = unknownCountry(personCountry ?? "");
  if (fault !== undefined) throw new UsageError(`--person-country: ${fault}`);
  return newPerson(id, personName, personCountry!);
}

const NEW = "";

/** Lets the editor choose, listing people named in the article first. */
export async function askTraveller(
  named: readonly Person[],
  people: ReadonlyMap<string, Person>,
  ask: Prompts,
): Promise<Person | NewPerson> {
  const others = [...people.values()].filter((person) => !named.includes(person));
  const chosen = await ask.choose(
    "A new trip: who travelled?",
    [
      ...named.map(({ id, name }) => ({ value: id, label: name, hint: "named in the article" })),
      { value: NEW, label: "Somebody not yet on file" },
      ...others.map(({ id, name }) => ({ value: id, label: name })),
    ],
    named[0]?.id ?? NEW,
  );
  return people.get(chosen) ?? (await askNewPerson(people, ask));
}

async function askNewPerson(people: ReadonlyMap<string, Person>, ask: Prompts): Promise<NewPerson> {
  const name = await ask.text({
    message: "The name in English, in the order the person uses",
    fault: (text) => {
      if (shortSlug(text) === "") return "expected a name";
      return people.has(shortSlug(text)) ? `${text} is on file already` : undefined;
    },
  });
  const country = await ask.text({
    message: "The country the person represents",
    fault: unknownCountry,
  });
  return newPerson(shortSlug(name), name, country);
}

/** Whether a person has no file yet. */
export const isNew = (
  person: Person | NewPerson,
  people: ReadonlyMap<string, Person>,
): person is NewPerson => !people.has(person.id);
