import * as z from "zod";
import { CAUSES } from "../../model/claim.ts";
import { countryCode, language, line, slug } from "../../reading/schema/fields.ts";
import { NAME_TABLES } from "./names.ts";

/** The fields that a table's columns can hold. */
export const TABLE_FIELDS = [
  "person",
  "personCountry",
  "office",
  "trip",
  "country",
  "place",
  "from",
  "to",
  "dates",
  "duration",
  "approximate",
  "status",
  "plannedFrom",
  "plannedTo",
  "plannedDates",
  "announcedBy",
  "announcedOn",
  "postponedTo",
  "cause",
  "reason",
  "met",
  "url",
  "published",
  "language",
  "row",
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** What became of a visit: `visited` and `virtual` were made, the next three only planned. */
export const STATUSES = [
  "visited",
  "transit",
  "virtual",
  "announced",
  "due",
  "expected",
  "postponed",
  "cancelled",
  "ignored",
] as const;
export type Status = (typeof STATUSES)[number];

const DATE_ORDERS = ["year-month-day", "day-month-year", "month-day-year"] as const;

const cell = z.string().max(300);

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

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
    status: z.record(cell, z.enum(STATUSES)).default({}),
    approximate: z.array(cell).default([]),
    cause: z.record(cell, z.enum(CAUSES)).default({}),
    office: z.record(cell, line("The office in English.", 120)).default({}),
    language: z.record(cell, language("BCP 47.")).default({}),
  })
  .describe("What the cells of some columns mean.");

/** A table's map: which column holds what, and what its values mean. */
export const tableMap = z
  .strictObject({
    name: slug("A short name for the data, used as a prefix for the names of its entries."),
    outlet: z
      .strictObject({
        ...outletFields,
        id: slug("The id in content/outlets.yaml."),
        name: line("Its name in English.", 120),
      })
      .describe("Who publishes the table: the source of rows without a URL."),
    delimiter: z.string().min(1).max(1).default(",").describe("The character between cells."),
    dates: z
      .enum(DATE_ORDERS)
      .optional()
      .describe("Which number comes first in a date such as 3/4/2021."),
    encoding: z
      .string()
      .refine(isEncoding, { error: "unknown encoding" })
      .describe("The encoding of the text: windows-1252, utf-16le. Detected if left out.")
      .optional(),
    sheet: z
      .union([cell, z.number().int().min(1)])
      .describe("The name or the number of the sheet of a spreadsheet; the first if left out.")
      .optional(),
    fillDown: z
      .array(z.enum(TABLE_FIELDS))
      .default([])
      .describe("Fields whose empty cells repeat the row above, as merged cells do."),
    columns: eachField(line("The name of a column.", 120), "Which column holds what."),
    fixed: eachField(cell, "Values for all rows.").default({}),
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
    if (columns.from ?? columns.to ?? columns.dates ?? columns.plannedFrom ?? columns.plannedDates)
      return;
    context.addIssue({
      code: "custom",
      path: ["columns"],
      message: "no column for from, to or dates",
    });
  });

export type DateOrder = (typeof DATE_ORDERS)[number];
export type TableMap = z.infer<typeof tableMap>;
