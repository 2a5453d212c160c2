import * as z from "zod";
import { CAUSES, STOP_KINDS } from "../../model/claim.ts";
import { SIDES } from "../../model/voice.ts";
import { dates, flag, line, oneOrMore, shortFor } from "./fields.ts";
import { dateMeant } from "./date-meant.ts";
import { isFault, readWhen } from "./edtf.ts";
import { TRIP_ID } from "./trip-id.ts";

/** In characters, for a place as people write it. */
export const MAX_STOP_LENGTH = 120;

const stopName = line(
  'The place as people write it: "Maseru, Lesotho", or a country alone.',
  MAX_STOP_LENGTH,
);
const stopKind = z
  .enum(STOP_KINDS)
  .default("visit")
  .describe(
    "visit, transit (on the way, without a visit) or virtual (by video). A visit if left out.",
  );

const speaker = {
  by: line(
    "Who said it, a body or a person, in English, or an outlet's id. Left out if the article says it itself.",
  ).optional(),
  side: z
    .enum(SIDES)
    .describe("Which side the speaker is on. Left out if it is clear from by.")
    .optional(),
};

const said = {
  ...speaker,
  on: dates("When it was said. Left out: known from the day of publication.").optional(),
};

const why = {
  cause: z.enum(CAUSES).default("unstated").describe("Why, as one word. Left out: nobody said."),
  reason: line("Why, in the words of whoever said so, in English.").optional(),
};

const explained = {
  ...said,
  ...why,
  sentInstead: line(
    "Who travelled or took part in the minister's place: a name, a person's id or a trip.",
  ).optional(),
};

/** For events rather than statements: `on` is the day on which it happened. */
const happened = { ...speaker, on: dates("The day on which it happened.").optional(), ...why };

const plannedStop = z.strictObject({
  stop: stopName,
  dates: dates("The announced dates of this stop, if they were given.").optional(),
  kind: stopKind,
});

/** `announced`, `due` and `expected`. */
export const plan = z
  .strictObject({
    ...said,
    dates: dates("The dates of the trip as a whole, if they were given.").optional(),
    partial: flag("true if it names only some of the stops, as one host's notice does.").optional(),
    stops: z
      .array(shortFor("stop", plannedStop))
      .max(40)
      .default([])
      .describe("The stops in the announced order."),
    cause: z.enum(CAUSES).describe("Why the plan was changed, as one word.").optional(),
    reason: line("Why the plan was changed, in the words of whoever said so.").optional(),
  })
  .superRefine((value, context) => {
    if (value.stops.length > 0 || value.dates) return;
    context.addIssue({ code: "custom", message: "a plan needs stops or dates", path: ["stops"] });
  });

/** What was called off at a stop that was made. */
const engagement = z.strictObject({
  what: line("The meeting or the visit to a site: meeting with the president."),
  ...said,
  ...why,
});

export const visited = z.strictObject({
  stop: stopName,
  dates: dates(
    "From arrival to departure; an end that the article does not give stays open (..).",
  ).optional(),
  kind: stopKind,
  ...said,
  met: oneOrMore(
    line("Whom the traveller met there.", 160),
    "Whom the traveller met there.",
  ).optional(),
  insteadOf: line(
    "The announced stop that this one was made instead of.",
    MAX_STOP_LENGTH,
  ).optional(),
  unannounced: flag("true if the article says that the stop had not been announced.").optional(),
  calledOff: oneOrMore(engagement, "Meetings that were called off there.").optional(),
});

/** `skipped`: an announced stop that was not made. */
export const skipped = z
  .strictObject({
    stop: stopName,
    ...explained,
    replacedBy: line("The stop made instead.", MAX_STOP_LENGTH).optional(),
    insteadOf: line("Another word for replacedBy.", MAX_STOP_LENGTH).optional(),
    turnedBack: flag(
      "true if the traveller left for it, but did not arrive or did not leave the aircraft.",
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

/** `postponed`: the trip was postponed. */
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
      const [meant, ...more] = dateMeant(text).dates;
      const instead = more.length === 0 ? meant : undefined;
      context.issues.push({ code: "custom", input: text, message, params: { hint, instead } });
      return z.NEVER;
    })
    .describe("The trip that it became, or its new dates. Left out if neither was given.")
    .optional(),
  ...explained,
});

/** `cancelled`: the whole trip was called off; if said after it began, it was cut short. */
export const cancelled = z.strictObject(explained);

/** `turnedBack`: left for a stop, but did not arrive or did not leave the aircraft. */
export const turnedBack = z.strictObject({ stop: stopName, ...happened });

/** `denied`: no such trip or stop was planned. */
export const denied = z.strictObject({
  stop: line("The stop that is denied. Left out: the whole trip.", MAX_STOP_LENGTH).optional(),
  ...said,
  ...why,
});

/** `setOut` and `returned`: left home, came home. */
export const journey = z.strictObject(happened);

/** `stated`: anything else on which sources may disagree. */
export const stated = z.strictObject({
  about: line("The question, in the same words in every entry that answers it."),
  says: line("The answer that this source gives."),
  ...said,
  stop: line("The stop that it is about, if it is about one.", MAX_STOP_LENGTH).optional(),
  minor: flag("true for a misprint or the like: a note of this source, not a dispute.").optional(),
});
