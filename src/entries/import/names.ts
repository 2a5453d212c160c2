import * as z from "zod";
import { readFields } from "../../reading/schema/explain.ts";
import { type Problem, reporter } from "../../reading/problem.ts";
import { readText, REGISTER_BYTES } from "../../reading/disk/text.ts";
import { readYaml } from "../../reading/yaml/yaml.ts";
import { oneOrMore, slug } from "../../reading/schema/fields.ts";
import { TRIP_ID, TRIP_ID_FORM } from "../../reading/schema/trip-id.ts";

const text = z.string().trim().min(1).max(200);

const traveller = z.strictObject({
  id: slug("The id of the traveller's file in content/people.").optional(),
  name: text.describe("The traveller's name, where the data have a longer one.").optional(),
});

/** How to interpret names in the data. Keys are as in the data; all tables are optional. */
export const NAME_TABLES = {
  people: z.record(text, traveller).default({}).describe("Travellers by their key in the data."),
  countries: z.record(text, text).default({}).describe("Other names of countries."),
  places: z
    .record(text, z.record(text, oneOrMore(text, "What the place or the cell means.")))
    .default({})
    .describe(
      'By country, what a place or a whole cell means: "Place", "Place, Country", a country, or a list of these.',
    ),
  trips: z
    .record(text, z.string().regex(TRIP_ID, { error: `expected ${TRIP_ID_FORM}` }))
    .default({})
    .describe("By the id that an import gives a trip, that of the same trip on file."),
} as const;

export const names = z.strictObject(NAME_TABLES);
export type Names = z.infer<typeof names>;

/** Merges two sets of tables; the second takes precedence. */
export const joinNames = (first: Names, second: Names): Names => ({
  people: { ...first.people, ...second.people },
  countries: { ...first.countries, ...second.countries },
  trips: { ...first.trips, ...second.trips },
  places: Object.fromEntries(
    [...new Set([...Object.keys(first.places), ...Object.keys(second.places)])].map((country) => [
      country,
      { ...first.places[country], ...second.places[country] },
    ]),
  ),
});

/** Looks up an own property only, so that words such as `constructor` have no meaning. */
export const own = <Meaning>(
  table: Readonly<Record<string, Meaning>> | undefined,
  word: string,
): Meaning | undefined => (table && Object.hasOwn(table, word) ? table[word] : undefined);

export function readMap<Schema extends z.ZodType>(
  raw: string | Uint8Array,
  file: string,
  schema: Schema,
): { readonly map?: z.infer<Schema> | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  const text = readText(raw, report, REGISTER_BYTES);
  const tree = text === undefined ? undefined : readYaml(text, report);
  const map = tree && readFields(schema, tree, report);
  return { map, problems };
}
