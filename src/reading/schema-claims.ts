import * as z from "zod";
import { CAUSES, STOP_KINDS } from "../model/claim.ts";
import { dates, flag, line, oneOrMore, shortFor } from "./fields.ts";
import { isFault, readWhen } from "./edtf.ts";
import { TRIP_ID } from "./trip-id.ts";

/** In characters: a place as people write it. */
export const LONGEST_STOP = 120;

const stopName = line(
  'The place as people write it: "Maseru, Lesotho", or a country alone.',
  LONGEST_STOP,
);
const stopKind = z
  .enum(STOP_KINDS)
  .default("visit")
  .describe(
    "visit, transit (on the way, without a visit) or virtual (by video). Visit where left out.",
  );

const said = {
  by: line(
    "Who said it, a body or a person, in English. Left out where the article says it itself.",
  ).optional(),
  on: dates("When it was said. Left out: known from the day of publication.").optional(),
};

const explained = {
  ...said,
  cause: z.enum(CAUSES).default("unstated").describe("Why, as one word. Left out: nobody said."),
  reason: line("Why, in the words of whoever said so, in English.").optional(),
  sentInstead: line("Who travelled or took part in the minister's place.").optional(),
};

/** A stop of a plan. */
const plannedStop = z.strictObject({
  stop: stopName,
  dates: dates("The announced dates of this stop, where they were given.").optional(),
  kind: stopKind,
});

/** `announced` and `expected`. */
export const plan = z
  .strictObject({
    ...said,
    dates: dates("The dates of the trip as a whole, where they were given.").optional(),
    partial: flag(
      "true where it names only some of the stops, as one host's notice does.",
    ).optional(),
    stops: z
      .array(shortFor("stop", plannedStop))
      .max(60)
      .default([])
      .describe("The stops in the announced order."),
  })
  .superRefine((value, context) => {
    if (value.stops.length > 0 || value.dates) return;
    context.addIssue({ code: "custom", message: "a plan needs stops or dates", path: ["stops"] });
  });

/** `visited`: one stop that was made. */
export const visited = z.strictObject({
  stop: stopName,
  dates: dates(
    "From arrival to departure; an end that the article does not give stays open (..).",
  ).optional(),
  kind: stopKind,
  by: said.by,
  on: said.on,
  met: oneOrMore(
    line("Whom the traveller met there.", 160),
    "Whom the traveller met there.",
  ).optional(),
  insteadOf: line("The announced stop that this one was made instead of.", LONGEST_STOP).optional(),
  unannounced: flag("true where the article says that the stop had not been announced.").optional(),
});

/** `skipped`: one announced stop that was not made. */
export const skipped = z
  .strictObject({
    stop: stopName,
    ...explained,
    replacedBy: line("The stop made instead.", LONGEST_STOP).optional(),
    insteadOf: line("Another word for replacedBy.", LONGEST_STOP).optional(),
    turnedBack: flag(
      "true where the traveller left for it, but did not arrive or did not leave the aircraft.",
    ).optional(),
  })
  .superRefine((value, context) => {
    if (!value.replacedBy || !value.insteadOf) return;
    context.addIssue({
      code: "custom",
      message: "unexpected insteadOf beside replacedBy: they mean the same here",
      path: ["insteadOf"],
    });
  });

/** `postponed`: the trip was put off. */
export const postponed = z.strictObject({
  to: z
    .string()
    .transform((text, context) => {
      if (TRIP_ID.test(text)) return { trip: text };
      const when = readWhen(text);
      if (!isFault(when)) return { when };
      const { message, hint } =
        text.includes("-") && /^\d/.test(text)
          ? when
          : {
              message: `unexpected "${text.slice(0, 60)}"`,
              hint: "expected a trip such as wang-yi/2026-03-africa, or dates such as 2026-03",
            };
      context.issues.push({ code: "custom", input: text, message, params: { hint } });
      return z.NEVER;
    })
    .describe("The trip that it became, or its new dates. Left out where neither was given.")
    .optional(),
  ...explained,
});

/** `cancelled`: the whole trip was called off; said after it began, it was cut short. */
export const cancelled = z.strictObject(explained);

/** `stated`: anything else on which sources may differ. */
export const stated = z.strictObject({
  about: line("The question, in the same words in every entry that answers it."),
  says: line("The answer that this source gives."),
  ...said,
  stop: line("The stop that it is about, where it is about one.", LONGEST_STOP).optional(),
});
