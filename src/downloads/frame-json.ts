import * as z from "zod";
import type { Frame, FrameClaim } from "../model/frame.ts";
import { text } from "./fields.ts";

const year = z.int().describe("A year of the Gregorian calendar.");

const claimSchema = z.object({
  says: text("In English."),
  year: year.optional(),
  articles: z.array(text("Id of an article.")),
});

export const frameSchema = z.object({
  id: text("Stable."),
  title: text("In English."),
  about: text("What it contains, in English."),
  country: text("Whose ministers: ISO 3166-1 alpha-2, or EU."),
  region: text("Whose stops count: a region of M49."),
  firstYear: year,
  lastYear: year,
  trips: z.array(z.object({ year, trip: text("Id of the trip.") })).describe("Those on file."),
  missing: z.array(year).describe("The years for which no source is known."),
  claims: z.array(claimSchema).describe("What is said of the row as a whole."),
  against: z.array(claimSchema).describe("What sources have against that."),
});

export const toFrameJson = (frame: Frame): z.infer<typeof frameSchema> => ({
  id: frame.id,
  title: frame.title,
  about: frame.about,
  country: frame.country,
  region: frame.region,
  firstYear: frame.first,
  lastYear: frame.last,
  trips: [...frame.trips].map(([of, trip]) => ({ year: of, trip })),
  missing: [...frame.missing],
  claims: frame.claims.map(toClaim),
  against: frame.against.map(toClaim),
});

const toClaim = ({ says, year: of, articles }: FrameClaim) => ({
  says,
  year: of,
  articles: [...articles],
});
