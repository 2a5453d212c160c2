// Writes the JSON Schemas of editors' files, for validation and completion in text editors.
import { join } from "node:path";
import { readArgs, runIfCalled, type Terminal } from "../site/args.ts";
import { writeAtomically } from "../site/build/write.ts";
import * as z from "zod";
import { article } from "../reading/schema/article.ts";
import { editorial } from "../reading/schema/editorial.ts";
import { feeds } from "../reading/schema/feeds.ts";
import { frame } from "../reading/schema/frame.ts";
import { moved } from "../reading/schema/moved.ts";
import { outlets } from "../reading/schema/outlet.ts";
import { person } from "../reading/schema/person.ts";
import { places } from "../reading/schema/place.ts";
import { site } from "../reading/schema/site.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON schemas for all that editors write, by file name, for text editors. They cover the form of a file; what
 * only reading can find, such as unknown places, is left to `check`.
 */
export const jsonSchemas = (): Readonly<Record<string, JsonSchema>> => ({
  "article.schema.json": named("An article", jsonSchema(article)),
  "editorial.schema.json": named("An owners' text on a trip", jsonSchema(editorial)),
  "feeds.schema.json": named("Feeds that the inbox reads", jsonSchema(feeds)),
  "frame.schema.json": named("A set of trips that is meant to be complete", jsonSchema(frame)),
  "moved.schema.json": named("Ids that were", jsonSchema(moved)),
  "outlets.schema.json": named("The outlets", jsonSchema(outlets)),
  "person.schema.json": named("A person", jsonSchema(person)),
  "places.schema.json": named("The places", jsonSchema(places)),
  "site.schema.json": named("What makes the site yours", jsonSchema(site)),
});

const named = (title: string, { $schema, ...rest }: JsonSchema): JsonSchema => ({
  $schema,
  title,
  ...rest,
});

const jsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: part }) => {
      if (!hasShort(zodSchema)) return;
      const { description, ...long } = part;
      for (const key of Object.keys(part)) Reflect.deleteProperty(part, key);
      Object.assign(part, { description }, withShort(long));
    },
  });

/** Whether a value can be abbreviated, which is expanded before validation; see fields.ts. */
const hasShort = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform;

/** A list or its only value; a mapping or the text that stands for it. */
const withShort = (long: JsonSchema): JsonSchema =>
  long.type === "array"
    ? { if: { type: "array" }, then: long, else: long.items }
    : { if: { type: "string" }, then: { minLength: 1 }, else: long };

/** `schemas`: updates schemas/, writing only what has changed. */
export function schemas(words: readonly string[], { cwd, out }: Terminal): number {
  readArgs(words, {});
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const isNew = writeAtomically(
      join(cwd, "schemas", name),
      `${JSON.stringify(schema, null, 2)}\n`,
    );
    if (isNew) out(`Written: schemas/${name}`);
  }
  return 0;
}

await runIfCalled(import.meta, schemas);
