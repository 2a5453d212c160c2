// Machine-readable descriptions of the tables: the descriptor and the JSON Schema, for two small tables with all types.
import { describe, expect, it } from "vitest";
import { toDataPackage } from "../../src/downloads/data-package.ts";
import { toTablesSchema } from "../../src/downloads/tables/tables.ts";
import { MOVED_KINDS } from "../../src/model/records.ts";
import { data } from "./data.ts";

const SAID = { description: expect.stringMatching(/.\.$/u) as string };

describe("the descriptor", () => {
  const descriptor = () =>
    toDataPackage(data, [
      { name: "trips-json", path: "v1/trips.json", title: "Trips", mediaType: "application/json" },
    ]) as { readonly resources: readonly { readonly name: string }[] };
  const resource = (name: string) => descriptor().resources.find((one) => one.name === name);

  it("names the publisher and the licence", () => {
    const { licence, publisher } = data.identity;
    expect(descriptor()).toMatchObject({
      licenses: [{ name: licence.id, path: licence.url, title: licence.title }],
      contributors: [{ title: publisher, path: "https://example.org/ports/" }],
      homepage: "https://example.org/ports/",
    });
  });

  it("has a table with its types, primary key and foreign keys", () => {
    const needed = { constraints: { required: true } };
    expect(resource("offices")).toEqual({
      name: "offices",
      path: "offices.csv",
      title: "One row per office of a person.",
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\r\n", header: true },
      schema: {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        fields: [
          { name: "person_id", type: "string", ...SAID, ...needed },
          { name: "position", type: "integer", ...SAID, ...needed },
          { name: "title", type: "string", ...SAID, ...needed },
          { name: "country_alpha2", type: "string", ...SAID },
          { name: "country_alpha3", type: "string", ...SAID },
          { name: "country_name", type: "string", ...SAID },
          { name: "term", type: "string", ...SAID },
          { name: "term_earliest", type: "date", ...SAID },
          { name: "term_latest", type: "date", ...SAID },
        ],
        missingValues: [""],
        primaryKey: ["person_id", "position"],
        foreignKeys: [
          { fields: ["person_id"], reference: { resource: "people", fields: ["person_id"] } },
        ],
      },
    });
  });

  it("has all values of an enumerated column, and no foreign keys if there are none", () => {
    expect(resource("moved")).toMatchObject({
      schema: {
        fields: [
          { name: "kind", constraints: { required: true, enum: MOVED_KINDS } },
          { name: "old_id", constraints: { required: true } },
          { name: "new_id" },
        ],
      },
    });
    expect(resource("moved")).not.toHaveProperty("schema.foreignKeys");
    expect(resource("disputes")).toHaveProperty("schema.fields.3.constraints.enum");
  });

  it("has the other files after the tables", () => {
    expect(descriptor().resources.at(-1)).toEqual({
      name: "trips-json",
      path: "v1/trips.json",
      title: "Trips",
      mediatype: "application/json",
      encoding: "utf-8",
    });
  });
});

describe("the JSON Schema of the tables", () => {
  interface Schema {
    readonly $defs: Readonly<Record<string, object>>;
  }
  const rowOf = (name: string) => (toTablesSchema(data) as Schema).$defs[name];

  it("has a row of each, with JSON types", () => {
    expect(rowOf("offices")).toEqual({
      type: "object",
      description: "One row per office of a person.",
      properties: {
        person_id: { type: "string", ...SAID },
        position: { type: "integer", ...SAID },
        title: { type: "string", ...SAID },
        country_alpha2: { type: "string", ...SAID },
        country_alpha3: { type: "string", ...SAID },
        country_name: { type: "string", ...SAID },
        term: { type: "string", ...SAID },
        term_earliest: { type: "string", format: "date", ...SAID },
        term_latest: { type: "string", format: "date", ...SAID },
      },
      required: ["person_id", "position", "title"],
    });
    expect(rowOf("moved")).toMatchObject({
      properties: { kind: { type: "string", enum: MOVED_KINDS } },
      required: ["kind", "old_id"],
    });
  });
});
