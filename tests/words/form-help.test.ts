// In languages other than English, the form explains fields and mistakes in its own words.
import { describe, expect, it } from "vitest";
import { NOTE, SOURCE, TRIPS } from "../../src/site/form.ts";
import type { Rows } from "../../src/site/form-field.ts";
import { form } from "../../src/words/zh/form.ts";
import { formHelp } from "../../src/words/zh/form-help.ts";

const fieldsOf = ({ name, fields, rows }: Rows): readonly (readonly [string, string])[] => [
  ...fields.map((field) => [name, field.name] as const),
  ...rows.flatMap(fieldsOf),
];
const rowsIn = (rows: Rows): readonly string[] => [rows.name, ...rows.rows.flatMap(rowsIn)];

describe("the Chinese words of the form", () => {
  it.each([...[...SOURCE, ...NOTE].map(({ name }) => ["", name] as const), ...fieldsOf(TRIPS)])(
    "say what %s %s means",
    (scope, name) => {
      const said =
        form.helps[`${scope}.${name}`] ??
        form.helps[name] ??
        formHelp.meanings[`${scope}.${name}`] ??
        formHelp.meanings[name];
      // The note is explained by its section.
      if (name !== "note") expect(said).toMatch(/\p{Script=Han}|^2026/u);
    },
  );

  it.each(rowsIn(TRIPS))("say what the group %s is", (name) => {
    expect(formHelp.meaningsOfRows[name]).toMatch(/\p{Script=Han}/u);
  });
});
