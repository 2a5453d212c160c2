import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { SCHEMA_NAMES, toJsonSchema } from "../../src/downloads/documents.ts";
import { allDownloads } from "../../src/downloads/downloads.ts";
import { toOpenApi } from "../../src/downloads/openapi.ts";
import { data } from "./data.ts";

interface Api {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const api = () => toOpenApi(data) as Api;

it("the description of the JSON files is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate({ ...api() })).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
  expect((await new Validator().validate({ ...api(), info: {} })).valid).toBe(false);
});

it("each JSON file of data/v1 is described, and each description has a file", () => {
  const patterns = Object.keys(api().paths).map(
    (path) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  );
  const paths = allDownloads(data).map(({ path }) => `/${path}`);
  const files = paths.filter((path) => /^\/data\/v1\/(?!schemas|openapi)/.test(path));
  expect(files.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(patterns.filter((pattern) => !files.some((path) => pattern.test(path)))).toEqual([]);
});

it("names its publisher, licence and URL", () => {
  const { identity } = data;
  const { name, url } = identity.licence;
  expect(api()).toMatchObject({
    info: { title: identity.name, version: "2026-10-20", license: { name, url } },
    servers: [{ url: "https://example.org/ports" }],
  });
  expect(api()).not.toHaveProperty("info.contact");
  const contact = "desk@example.org";
  expect(toOpenApi({ ...data, identity: { ...identity, contact } })).toHaveProperty(
    "info.contact",
    { email: contact },
  );
});

it("describes a file by its parameters, its schema and its 404 response", () => {
  const text = { schema: { type: "string" }, in: "path", required: true };
  const { paths } = api();
  expect(paths["/data/v1/trips/{person}/{trip}.json"]).toMatchObject({
    get: {
      operationId: "getTrip",
      security: [],
      parameters: [
        { ...text, name: "person", example: "wang-yi" },
        { ...text, name: "trip", example: "2026-01-africa" },
      ],
      responses: {
        200: { content: { "application/json": { schema: { $ref: "#/components/schemas/trip" } } } },
        404: { description: "There is no such file." },
      },
    },
  });
  expect(paths["/data/v1/people.json"]).toMatchObject({ get: { parameters: [] } });
});

it("has each schema as published, except for its URL", () => {
  const { schemas } = api().components;
  const { trip } = schemas;
  expect(Object.keys(schemas)).toEqual(SCHEMA_NAMES);
  expect(trip).not.toHaveProperty("$id");
  expect(trip).not.toHaveProperty("$schema");
  expect({ ...toJsonSchema("trip", data), ...trip }).toEqual(toJsonSchema("trip", data));
  expect(trip).toHaveProperty("properties");
});
