import * as z from "zod";
import { countryCode, degrees, line } from "./fields.ts";

export const place = z.strictObject({
  name: line("The name in English, without the country.", 80),
  country: countryCode("The country it lies in, ISO 3166 alpha-2."),
  point: z
    .tuple([degrees("longitude", 180), degrees("latitude", 90)])
    .describe("Longitude and latitude in degrees."),
  geonames: z
    .string()
    .regex(/^[1-9]\d{0,9}$/, { error: "expected a number of GeoNames such as 292968" })
    .transform(Number)
    .meta({
      description: "Its GeoNames id; left out for a region or a site without one.",
      type: "integer",
      pattern: undefined,
      minimum: 1,
    })
    .optional(),
  aliases: z
    .array(line("Another spelling or name.", 80))
    .max(20)
    .default([])
    .describe("Other spellings and names."),
  former: z.array(line("A former name.", 80)).max(20).default([]).describe("Former names."),
});

export type PlaceFields = z.infer<typeof place>;

/** content/places.yaml: a list of places; countries need no entry. */
export const places = z.array(place);
