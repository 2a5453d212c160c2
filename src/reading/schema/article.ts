import * as z from "zod";
import { dates, language, line, oneOrMore, slug, webAddress } from "./fields.ts";
import { tripGroup } from "./trip-group.ts";

const source = z.strictObject({
  outlet: slug("Who published it: an id of content/outlets.yaml."),
  title: line("The source's own title. Left out where it was not seen.", 400).optional(),
  url: webAddress("Where it can be read. Left out for print.").optional(),
  published: dates(
    "The day of publication; a month where only that is known; ../2026-11-25 for by that day at the latest.",
  ),
  language: language("The language it was written in, as a BCP 47 tag: en, zh, pt-BR."),
  translation: z
    .enum(["human", "machine"])
    .describe("How the text that was read was translated. Left out when read in the original.")
    .optional(),
  archived: webAddress("A copy in a web archive.").optional(),
  corrects: oneOrMore(
    line("The id of the article that it corrects: 2026/2026-01-12-name.", 200),
    "Articles whose claims on these trips count no more from this one on.",
  ).optional(),
});

/** The front matter of content/articles/<year>/<date>-<name>.md. */
export const article = z.strictObject({
  title: line("Our headline, in our own words.", 160),
  source: source.describe("The article that this entry records."),
  trips: z.array(tripGroup).min(1).max(40).describe("What it says, one group for each trip."),
});
