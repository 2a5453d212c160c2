import * as z from "zod";
import { CAUSES } from "../../model/claim.ts";
import { countryCode, language, line, slug } from "../../reading/schema/fields.ts";
import { NAME_TABLES } from "./names.ts";

/** What a column of a table can hold. */
export const TABLE_FIELDS = [
  "person",
  "personCountry",
  "office",
  "trip",
  "country",
  "place",
  "from",
  "to",
  "approximate",
  "status",
  "cause",
  "reason",
  "url",
  "published",
  "language",
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

const cell = z.string().max(300);
const eachField = <Value extends z.ZodType>(value: Value, description: string) =>
  z
    .strictObject(
      Object.fromEntries(TABLE_FIELDS.map((field) => [field, value.optional()])) as Record<
        TableField,
        z.ZodOptional<Value>
      >,
    )
    .describe(description);

const outletFields = {
  id: slug("The id in content/outlets.yaml.").optional(),
  name: line("The publisher's name in English.", 120).optional(),
  country: countryCode("Its country, ISO 3166 alpha-2.").optional(),
  kind: z.enum(["official", "agency", "press"]).optional(),
};

const values = z
  .strictObject({
    status: z.record(cell, z.enum(["visited", "cancelled", "ignored"])).default({}),
    approximate: z.array(cell).default([]),
    cause: z.record(cell, z.enum(CAUSES)).default({}),
    office: z.record(cell, line("The office in English.", 120)).default({}),
    language: z.record(cell, language("BCP 47.")).default({}),
  })
  .describe("What the cells of some columns mean.");

/** The map of a table: which column holds what, and what its cells mean. */
export const tableMap = z
  .strictObject({
    name: slug("A short name of the data, with which the names of their entries begin."),
    outlet: z
      .strictObject({
        ...outletFields,
        id: slug("The id in content/outlets.yaml."),
        name: line("Its name in English.", 120),
      })
      .describe("Who publishes the table: the source of rows without an address."),
    delimiter: z.string().min(1).max(1).default(",").describe("What stands between cells."),
    dates: z
      .enum(["year-month-day", "day-month-year", "month-day-year"])
      .default("year-month-day")
      .describe("The order in which dates are written."),
    columns: eachField(line("The name of a column.", 120), "Which column holds what."),
    fixed: eachField(cell, "What holds for all rows.").default({}),
    values: values.prefault({}),
    outlets: z
      .record(
        z.string(),
        z.strictObject({ ...outletFields, language: language("BCP 47.").optional() }),
      )
      .default({})
      .describe("Publishers by the host of the address: infobae.com."),
    ...NAME_TABLES,
  })
  .superRefine(({ columns, fixed }, context) => {
    for (const field of ["person", "personCountry", "country"] as const) {
      if (columns[field] ?? fixed[field]) continue;
      context.addIssue({
        code: "custom",
        path: ["columns"],
        message: `no column for ${field}`,
        params: { hint: `expected columns or fixed to have ${field}` },
      });
    }
    if (columns.from ?? columns.to) return;
    context.addIssue({ code: "custom", path: ["columns"], message: "no column for from or to" });
  });

export type TableMap = z.infer<typeof tableMap>;
