import * as z from "zod";
import { oneOrMore } from "./fields.ts";
import { LONGEST_ID } from "./ids.ts";
import { cancelled, plan, postponed, skipped, stated, visited } from "./schema-claims.ts";
import { shortFor } from "./fields.ts";
import { TRIP_ID, TRIP_ID_FORM } from "./trip-id.ts";

const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).min(1).max(60).describe(description).optional();

/** What one article says about one trip. */
export const tripGroup = z
  .strictObject({
    trip: z
      .string()
      .regex(TRIP_ID, { error: `expected ${TRIP_ID_FORM}` })
      .max(LONGEST_ID)
      .describe(`The trip: ${TRIP_ID_FORM}.`),
    announced: oneOrMore(plan, "Said officially beforehand.").optional(),
    expected: oneOrMore(plan, "Reported beforehand by the press or by unnamed sources.").optional(),
    visited: list(shortFor("stop", visited), "The stops that were made, in the article's order."),
    skipped: list(
      shortFor("stop", skipped),
      "Announced stops that were not, or will not be, made.",
    ),
    postponed: oneOrMore(postponed, "The trip was put off.").optional(),
    cancelled: oneOrMore(cancelled, "The whole trip was called off.").optional(),
    stated: list(stated, "Anything else on which sources may differ."),
  })
  .superRefine((group, context) => {
    if (Object.keys(group).some((key) => key !== "trip")) return;
    context.addIssue({
      code: "custom",
      path: ["trip"],
      message: "this trip has no claims",
      params: {
        hint: "expected announced, expected, visited, skipped, postponed, cancelled or stated below it",
      },
    });
  })
  .meta({ minProperties: 2 });

export type TripGroup = z.infer<typeof tripGroup>;
