import * as z from "zod";
import { isRegion } from "../../geography/regions.ts";
import { countryCode, line } from "./fields.ts";
import { MAX_ID_LENGTH } from "../checks/article-name.ts";
import { TRIP_ID, TRIP_ID_FORM } from "./trip-id.ts";

const FIRST_YEAR = 1900;
const MAX_YEARS = 300;

const year = (description: string): z.ZodType<number> =>
  z
    .string()
    .regex(/^\d{4}$/, { error: "expected a year such as 2026" })
    .transform(Number)
    .meta({ description, type: "integer", minimum: FIRST_YEAR, maximum: 9999 });

const claim = z.strictObject({
  says: line("What is said, in our own words."),
  year: year("The year that it is about. Left out: the set as a whole.").optional(),
  articles: z
    .array(z.string().max(MAX_ID_LENGTH).describe("An entry's path below articles, without .md."))
    .min(1)
    .max(20)
    .describe("The entries that say so."),
});

const claims = (description: string): z.ZodDefault<z.ZodArray<typeof claim>> =>
  z.array(claim).max(20).default([]).describe(description);

const years = z
  .string()
  .regex(/^\d{4}\/\d{4}$/, { error: "expected the first and the last year: 1991/2026" })
  .transform((text) => text.split("/").map(Number) as [number, number])
  .refine(([first, last]) => first <= last && last - first < MAX_YEARS, {
    error: `expected the first year before the last, and at most ${MAX_YEARS} of them`,
  })
  .meta({ description: "The first and the last year: 1991/2026.", pattern: "^\\d{4}/\\d{4}$" });

/** content/frames/<id>.yaml: a series of trips that is meant to be complete, one a year. */
export const frame = z.strictObject({
  title: line("The headline of its page.", 120),
  about: line("What it holds, in a few words: the first trip of each year of …", 200),
  country: countryCode("Whose ministers travelled, ISO 3166 alpha-2, or EU."),
  region: z
    .string()
    .refine(isRegion, { error: "expected a region of the United Nations' M49 such as Africa" })
    .describe("The part of the world whose stops count, by its M49 name: Africa."),
  years,
  trips: z
    .record(
      z.string().regex(/^\d{4}$/, { error: "expected a year such as 2026" }),
      z
        .string()
        .regex(TRIP_ID, { error: `expected ${TRIP_ID_FORM}` })
        .max(MAX_ID_LENGTH),
    )
    .describe("The trip of each year that is on file."),
  missing: z
    .array(year("A year for which no source is known."))
    .max(MAX_YEARS)
    .default([])
    .describe("The years for which no source is known."),
  claims: claims("What is said about the set as a whole."),
  against: claims("What sources say against that."),
});
