import { isoOf } from "../model/day.ts";
import type { Dataset } from "./dataset.ts";
import { SCHEMA_NAMES, type SchemaName, toJsonSchema } from "./documents.ts";

export const OPENAPI_PATH = "data/v1/openapi.json";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

interface Described {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly schema: SchemaName;
  readonly parameters?: readonly Parameter[];
}

const FILES: readonly Described[] = [
  { path: "/data/v1/trips.json", id: "listTrips", summary: "All trips in full.", schema: "trips" },
  {
    path: "/data/v1/trips/{person}/{trip}.json",
    id: "getTrip",
    summary: "One trip in full.",
    schema: "trip",
    parameters: [
      {
        name: "person",
        description: "Whose trip it is: the first part of its id.",
        example: "wang-yi",
      },
      { name: "trip", description: "The second part of its id.", example: "2026-01-africa" },
    ],
  },
  {
    path: "/data/v1/articles.json",
    id: "listArticles",
    summary: "All articles and what they say.",
    schema: "articles",
  },
  { path: "/data/v1/people.json", id: "listPeople", summary: "All people.", schema: "people" },
  {
    path: "/data/v1/frames.json",
    id: "listFrames",
    summary: "Rows of trips that are meant to be complete.",
    schema: "frames",
  },
];

/** The JSON files as a read-only API (OpenAPI 3.1), with the published schemas. */
export const toOpenApi = (data: Dataset): object => ({
  openapi: "3.1.0",
  info: {
    title: data.identity.name,
    summary: "Where ministers said they would go, and where they went.",
    description:
      "Files that are made with the site: they take no parameters and no key, and any page may read them. Within v1 fields are only added, never changed or removed.",
    version: isoOf(data.generated),
    license: { name: data.identity.licence.name, url: data.identity.licence.url },
    ...(data.identity.contact !== undefined && { contact: { email: data.identity.contact } }),
  },
  servers: [{ url: data.address("").replace(/\/$/, "") }],
  paths: Object.fromEntries(FILES.map((file) => [file.path, { get: toOperation(file) }])),
  components: {
    schemas: Object.fromEntries(SCHEMA_NAMES.map((name) => [name, withoutAddress(name, data)])),
  },
});

/** A published schema without `$id`, as it is referenced by name here. */
function withoutAddress(name: SchemaName, data: Dataset): object {
  const own = Object.entries(toJsonSchema(name, data));
  return Object.fromEntries(own.filter(([key]) => key !== "$schema" && key !== "$id"));
}

const toOperation = ({ id, summary, schema, parameters = [] }: Described): object => ({
  operationId: id,
  summary,
  security: [],
  parameters: parameters.map((parameter) => ({
    ...parameter,
    in: "path",
    required: true,
    schema: { type: "string" },
  })),
  responses: {
    200: {
      description: summary,
      content: {
        "application/json": {
          schema: { $ref: `#/components/schemas/${schema}` },
        },
      },
    },
    404: { description: "There is no such file." },
  },
});
