import * as z from "zod";
import { isoOf } from "../model/day.ts";
import type { Person } from "../model/records.ts";
import { byId } from "../model/sort.ts";
import { frameSchema, toFrameJson } from "./frame-json.ts";
import { toArticleJson, toTripClaim } from "./article-json.ts";
import { type ArticleJson, articleSchema, tripClaimSchema } from "./article-schema.ts";
import type { Dataset } from "./dataset.ts";
import { toTripJson } from "./trip-json.ts";
import { type TripJson, tripSchema } from "./trip-schema.ts";
import { day, edtf, text } from "./fields.ts";
import { byPerson, type Chapter, memberPieces } from "./pieces.ts";

// The JSON files under data/v1/. Within a version fields are only added, never changed or removed.

/**
 * Increases when fields are added: 1 had outcomes and accounts; 2 has facets, the history, what had been due, voices,
 * and the score by kind.
 */
const SCHEMA_VERSION = 2;

const head = {
  $schema: z.url().describe("The schema of this file."),
  schemaVersion: z
    .int()
    .describe("Grows when fields are added. 2 added facets, history, due stops and voices to 1."),
  generatedAt: day("The last day on which something in this file became known; never the clock."),
  asOf: day("The day of knowledge: upcoming and unreported depend on it."),
  license: z.url(),
};

const personSchema = z.object({
  id: text("Stable."),
  name: text("In English."),
  nativeName: text("In the native script.").optional(),
  nativeLanguage: text("The language of the native name: BCP 47.").optional(),
  aliases: z.array(z.string()),
  country: text("Whom the person represents: ISO 3166-1 alpha-2, or EU."),
  offices: z.array(
    z.object({
      title: text("In English."),
      country: text("ISO 3166-1 alpha-2, or EU."),
      term: edtf("From taking office to leaving it.").optional(),
    }),
  ),
});

const trips = z.array(tripSchema).describe("In the order of their ids.");

/** The schema of each kind of file. */
export const SCHEMAS = {
  trips: z.object({ ...head, trips }),
  trip: z.object({
    ...head,
    trip: tripSchema,
    claims: z.array(tripClaimSchema).describe("All that is said of it, in the order of knowledge."),
  }),
  people: z.object({ ...head, people: z.array(personSchema) }),
  frames: z.object({ ...head, frames: z.array(frameSchema) }),
  articles: z.object({ ...head, articles: z.array(articleSchema).describe("Newest first.") }),
} as const;
export type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

export const schemaPath = (name: SchemaName): string => `data/v1/schemas/${name}.json`;

/** The published JSON Schema; open, as later fields may be added. */
export const toJsonSchema = (name: SchemaName, { address, identity }: Dataset): object => ({
  ...z.toJSONSchema(SCHEMAS[name], { io: "input" }),
  $id: address(schemaPath(name)),
  title: `${identity.name}: ${name}`,
});

const headOf = (name: SchemaName, { address, generated, asOf, identity }: Dataset) => ({
  $schema: address(schemaPath(name)),
  schemaVersion: SCHEMA_VERSION,
  generatedAt: isoOf(generated),
  asOf: isoOf(asOf),
  license: identity.licence.url,
});

function* tripsOf({ trips, address }: Dataset): Generator<TripJson> {
  for (const record of trips) yield toTripJson(record, address(`trips/${record.trip.id}/`));
}

type Head = ReturnType<typeof headOf>;

/** The JSON file of all trips, which are made lazily. */
export const toTripsDocument = (data: Dataset): Head & { readonly trips: Generator<Chapter> } => ({
  ...headOf("trips", data),
  trips: byPerson({ ...data, trips: data.trips.toSorted((a, b) => byId(a.trip, b.trip)) }, (part) =>
    memberPieces(tripsOf(part)),
  ),
});

/** The JSON file of one trip. */
export const toTripDocument = (data: Dataset): z.infer<typeof SCHEMAS.trip> => ({
  ...headOf("trip", data),
  trip: tripsOf(data).next().value as TripJson,
  claims: data.trips[0]!.trip.claims.map(toTripClaim),
});

export const toPeopleDocument = (data: Dataset): z.infer<typeof SCHEMAS.people> => ({
  ...headOf("people", data),
  people: [...data.people.values()].map(toPerson),
});

export const toFramesDocument = (data: Dataset): z.infer<typeof SCHEMAS.frames> => ({
  ...headOf("frames", data),
  frames: data.frames.map(toFrameJson),
});

function* articlesOf(data: Dataset): Generator<ArticleJson> {
  for (const article of data.articles) yield toArticleJson(article, data);
}

export const toArticlesDocument = (
  data: Dataset,
): Head & { readonly articles: Generator<ArticleJson> } => ({
  ...headOf("articles", data),
  articles: articlesOf(data),
});

const toPerson = (person: Person): z.infer<typeof personSchema> => ({
  id: person.id,
  name: person.name,
  nativeName: person.nativeName?.text,
  nativeLanguage: person.nativeName?.language,
  aliases: [...person.aliases],
  country: person.country,
  offices: person.offices.map(({ title, country, term }) => ({ title, country, term: term?.edtf })),
});
