import * as z from "zod";
import { oneOrMore, shortFor } from "./fields.ts";
import {
  cancelled,
  denied,
  journey,
  plan,
  postponed,
  skipped,
  stated,
  turnedBack,
  visited,
} from "./claims.ts";
import { MAX_ID_LENGTH } from "../checks/article-name.ts";
import { TRIP_ID, TRIP_ID_FORM } from "./trip-id.ts";

const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).min(1).max(60).describe(description).optional();

const tripId = z
  .string()
  .regex(TRIP_ID, { error: `expected ${TRIP_ID_FORM}` })
  .max(MAX_ID_LENGTH)
  .describe(`The trip: ${TRIP_ID_FORM}.`);

/** What one article says about one trip. */
export const tripGroup = z
  .strictObject({
    trip: tripId,
    announced: oneOrMore(plan, "Officially announced in advance.").optional(),
    due: oneOrMore(
      plan,
      "Had been planned, as reported afterwards or without saying who announced it.",
    ).optional(),
    expected: oneOrMore(plan, "Reported in advance by the press or by unnamed sources.").optional(),
    setOut: oneOrMore(journey, "The traveller left home.").optional(),
    visited: list(shortFor("stop", visited), "The stops that were made, in the article's order."),
    skipped: list(
      shortFor("stop", skipped),
      "Announced stops that were not, or will not be, made.",
    ),
    turnedBack: oneOrMore(
      shortFor("stop", turnedBack),
      "Attempts: left for a stop and did not arrive.",
    ).optional(),
    postponed: oneOrMore(postponed, "The trip was postponed.").optional(),
    cancelled: oneOrMore(cancelled, "The whole trip was called off.").optional(),
    denied: oneOrMore(denied, "No such trip or stop was planned.").optional(),
    returned: oneOrMore(journey, "The traveller came home.").optional(),
    with: oneOrMore(
      tripId,
      "Other ministers' trips that were one journey with this one.",
    ).optional(),
    stated: list(stated, "Anything else on which sources may disagree."),
  })
  .superRefine((group, context) => {
    if (Object.keys(group).some((key) => key !== "trip")) return;
    context.addIssue({
      code: "custom",
      path: ["trip"],
      message: "this trip has no claims",
      params: {
        hint: "expected announced, due, expected, visited, skipped or another kind of claim below it",
      },
    });
  })
  .meta({ minProperties: 2 });

export type TripGroup = z.infer<typeof tripGroup>;
