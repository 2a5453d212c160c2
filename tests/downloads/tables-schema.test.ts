import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { TABLES, toTablesSchema } from "../../src/downloads/tables/tables.ts";
import { data } from "./data.ts";
import { type Row, rowsOf } from "./tables.ts";

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addSchema(toTablesSchema(data), "tables");

const CASTS: Readonly<Record<string, (cell: string) => unknown>> = {
  integer: Number,
  number: Number,
  boolean: (cell) => cell === "true",
};

it.each(TABLES)("the JSON Schema of $name accepts its rows and no others", ({ name, columns }) => {
  const validate = ajv.getSchema(`tables#/$defs/${name}`)!;
  const read = (row: Row): Record<string, unknown> =>
    Object.fromEntries(
      columns.flatMap(({ name: column, type }) => {
        const cell = row[column]!;
        return cell === "" ? [] : [[column, CASTS[type]?.(cell) ?? cell]];
      }),
    );
  const rows = rowsOf(name, data).map(read);
  for (const row of rows) expect([row, validate(row), validate.errors]).toEqual([row, true, null]);
  const needed = columns.find(({ isRequired }) => isRequired)!.name;
  expect(validate({ ...rows[0], [needed]: undefined })).toBe(false);
});
