import * as z from "zod";
import { ARTICLE_ID, MAX_ID_LENGTH } from "../checks/article-name.ts";
import { dates, language, line, oneOrMore, quotedLine, slug, webAddress } from "./fields.ts";
import { outlet } from "./outlet.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { tripGroup } from "./trip-group.ts";

const source = z.strictObject({
  outlet: slug("Who published it: an id of content/outlets.yaml."),
  title: quotedLine("The source's own title. Left out if it was not seen.", 400).optional(),
  url: webAddress("Where it can be read. Left out for print.").optional(),
  published: dates(
    "The day of publication; a month if only that is known; ../2026-11-25 for a day no later than that.",
  ),
  language: language("The language it was written in, as a BCP 47 tag: en, zh, pt-BR."),
  translation: z
    .enum(["human", "machine"])
    .describe("How the text that was read was translated. Left out when read in the original.")
    .optional(),
  archived: webAddress("A copy in a web archive.").optional(),
  corrects: oneOrMore(
    line("The id of the article that it corrects: 2026/2026-01-12-name.", 200),
    "Articles whose claims about these trips no longer count from this one on.",
  ).optional(),
});

const additions = z
  .strictObject({
    outlets: z
      .record(slug("The outlet's id."), outlet)
      .describe("New outlets by their ids, as in outlets.yaml.")
      .optional(),
    people: z
      .record(slug("The person's id."), person)
      .describe("New people by their ids, as in people/.")
      .optional(),
    places: z.array(place).max(60).describe("New places, as in places.yaml.").optional(),
  })
  .describe("What the entry names that is not on file yet; the owners move it into the registers.");

export type Additions = z.infer<typeof additions>;

/** The front matter of content/articles/<year>/<date>-<name>.md. */
export const article = z.strictObject({
  id: z
    .string()
    .regex(ARTICLE_ID, {
      error: "expected the id of an entry: undated/name or 2026/2026-01-12-name",
    })
    .max(MAX_ID_LENGTH)
    .optional()
    .describe(
      "The id under which it was first published, if its file has been moved since. Left out: the path of its file.",
    ),
  title: line("Our headline, in our own words.", 160),
  source: source.describe("The article that this entry records."),
  adds: additions.optional(),
  trips: z.array(tripGroup).min(1).max(40).describe("What it says, one group for each trip."),
});

/** What an entry adds to the registers; undefined if nothing, or if it has errors. */
export function additionsIn(value: unknown): Additions | undefined {
  const adds = fieldOf(value, "adds");
  return adds === undefined ? undefined : additions.safeParse(adds).data;
}

/** The same despite errors: valid additions, and the ids of all, so that one mistake is not reported many times. */
export function additionsNamed(value: unknown): Additions | undefined {
  const adds = fieldOf(value, "adds");
  if (adds === undefined) return undefined;
  const all = fieldOf(adds, "places");
  const named = <Value>(
    name: string,
    schema: z.ZodType<Value>,
    bare: Value,
  ): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(fieldOf(adds, name) ?? {}).map(([id, each]) => [
        id,
        schema.safeParse(each).data ?? bare,
      ]),
    );
  return {
    outlets: named("outlets", outlet, { name: "" }),
    people: named("people", person, { name: "", aliases: [], country: "", offices: [] }),
    places: (Array.isArray(all) ? all : []).flatMap((each) => place.safeParse(each).data ?? []),
  };
}

const fieldOf = (value: unknown, name: string): object | undefined => {
  const field: unknown =
    typeof value === "object" && value !== null && Object.hasOwn(value, name)
      ? (value as Readonly<Record<string, unknown>>)[name]
      : undefined;
  return typeof field === "object" && field !== null ? field : undefined;
};
