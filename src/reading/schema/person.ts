import * as z from "zod";
import { countryCode, dates, language, line } from "./fields.ts";

const office = z.strictObject({
  title: line("The office, in English.", 120),
  country: countryCode("The country that it is an office of, ISO 3166 alpha-2, or EU."),
  term: dates(
    "From taking office to leaving it, 2023-07-25/.. while in office. Left out if not sure.",
  ).optional(),
});

/** The front matter of content/people/<id>.md. */
export const person = z.strictObject({
  name: line("The name in English, in the order that the person uses.", 80),
  nativeName: z
    .strictObject({
      text: line("The name in its own script.", 80),
      language: language("Its language, as a BCP 47 tag."),
    })
    .describe("The name in its own script.")
    .optional(),
  aliases: z
    .array(line("Another name or spelling.", 80))
    .max(20)
    .default([])
    .describe("Other names and spellings."),
  country: countryCode("The country that the person travels for, ISO 3166 alpha-2, or EU."),
  offices: z.array(office).max(20).default([]).describe("The offices held, in order."),
});
