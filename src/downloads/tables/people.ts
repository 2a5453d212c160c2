import type { Office, Person } from "../../model/records.ts";
import { type Column, required, column } from "./column.ts";
import { momentColumns } from "./date-columns.ts";
import { countryColumns } from "./place-columns.ts";
import { defineTable, toPerson } from "./table.ts";

interface PersonRow {
  readonly person: Person;
  readonly trips: number;
}

const COLUMNS: readonly Column<PersonRow>[] = [
  column.text("person_id", "Stable.", ({ person }) => person.id),
  required(column.text("name", "In English.", ({ person }) => person.name)),
  column.text("native_name", "In the native script.", ({ person }) => person.nativeName?.text),
  column.text(
    "native_language",
    "The language of the native name: BCP 47.",
    ({ person }) => person.nativeName?.language,
  ),
  column.list("aliases", "Other names and spellings.", ({ person }) => person.aliases),
  ...countryColumns(
    "country",
    "Whom the person represents",
    ({ person }: PersonRow) => person.country,
  ),
  column.integer("trips", "Trips on file.", ({ trips }) => trips),
];

export const people = defineTable({
  name: "people",
  row: "One row per person on file.",
  columns: COLUMNS,
  key: ["person_id"],
  rowsOf: ({ people: all, trips }) => {
    const counts = Map.groupBy(trips, ({ person }) => person.id);
    return [...all.values()].map((person) => ({
      person,
      trips: counts.get(person.id)?.length ?? 0,
    }));
  },
});

interface OfficeRow {
  readonly person: string;
  readonly position: number;
  readonly office: Office;
}

const OFFICE_COLUMNS: readonly Column<OfficeRow>[] = [
  column.text("person_id", "Who held it.", ({ person }) => person),
  column.integer("position", "In the order on file, from 1.", ({ position }) => position),
  required(column.text("title", "In English.", ({ office }) => office.title)),
  ...countryColumns("country", "Whose office it is", ({ office }: OfficeRow) => office.country),
  ...momentColumns(
    "term",
    "From taking office to leaving it",
    ({ office }: OfficeRow) => office.term,
  ),
];

export const offices = defineTable({
  name: "offices",
  row: "One row per office of a person.",
  columns: OFFICE_COLUMNS,
  key: ["person_id", "position"],
  references: [toPerson],
  rowsOf: ({ people: all }) =>
    [...all.values()].flatMap(({ id, offices: held }) =>
      held.map((office, index) => ({ person: id, position: index + 1, office })),
    ),
});
