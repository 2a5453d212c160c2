import * as z from "zod";
import { STOP_KINDS } from "../model/claim.ts";
import { FORMS, MADE } from "../model/facets.ts";
import { DISPUTE_KINDS } from "../model/dispute.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import { text, edtf, sources, cause, count, reason, said, sentInstead } from "./fields.ts";

export const placeSchema = z.object({
  id: text("`TZ` for a country alone, `TZ/dar-es-salaam` for a place in it."),
  name: text("In English, as on the site."),
  country: text("ISO 3166-1 alpha-2; XK for Kosovo, EU for the European Union."),
  countryAlpha3: text("ISO 3166-1 alpha-3."),
  countryName: text("In English."),
  precision: z
    .enum(["country", "place"])
    .describe("`country` if sources name only the country, and the point merely marks it."),
  longitude: z.number().min(-180).max(180).describe("Degrees, WGS 84."),
  latitude: z.number().min(-90).max(90).describe("Degrees, WGS 84."),
});

export const explanationSchema = z.object({
  cause,
  reason,
  ...said,
  on: edtf("When it was said; left out where as many articles give another day.").optional(),
  days: z.array(edtf("A day that some article gives for it.")),
  sentInstead,
  sources,
});

export const disputeSchema = z.object({
  kind: z
    .enum(DISPUTE_KINDS)
    .describe(
      "What differs: whether it was visited, on which days, when it began or ended, what was planned, what became of it, or `about`.",
    ),
  about: text("The question, where the kind is `stated`.").optional(),
  stop: text("The id of the stop; left out where it is about the trip.").optional(),
  versions: z
    .array(z.object({ says: text("What these sources say."), sources }))
    .describe("Two or more, side by side."),
});

const facetsSchema = z.object({
  made: z.enum(MADE).describe("Whether it was made, and if not, how it was missed."),
  plan: z
    .enum(["announced", "due", "expected", "not in the plan", "none"])
    .describe("What named it beforehand."),
  when: z
    .object({
      kind: z.enum(["as planned", "not comparable", "earlier", "later", "shortened", "lengthened"]),
      days: z.int().min(1).optional().describe("How many days earlier or later."),
      atLeast: z.literal(true).optional().describe("So many at least: not all days are known."),
      from: z.int().min(1).optional().describe("Its planned length in days."),
      to: z.int().min(1).optional().describe("Its actual length in days."),
    })
    .describe("A stay against its planned days."),
  order: z.enum(["kept", "out of order"]).describe("Against the announced order."),
  form: z.enum(FORMS).describe("How its form differs from the planned one."),
  attempts: count("Departures for it that did not arrive."),
  engagements: count("Meetings called off there."),
});

export const plannedSchema = z.object({
  position: z
    .int()
    .min(1)
    .optional()
    .describe("Place in the announced order, from 1; left out where no list of one voice has it."),
  place: placeSchema,
  dates: edtf("Its own dates, if it was given any.").optional(),
  on: edtf("When it was announced.").optional(),
  sources,
});

const visitedSchema = z.object({
  place: placeSchema,
  dates: edtf("From arrival to departure; `?` where reports disagree.").optional(),
  met: z.array(z.string()).describe("Whom the traveller met there."),
  insteadOf: placeSchema.optional().describe("The announced stop that it was made instead of."),
  sources,
});

const skippedSchema = explanationSchema.extend({
  turnedBack: z
    .boolean()
    .describe("Left for it, but did not arrive, or did not leave the aircraft."),
  replacedBy: placeSchema.optional().describe("The stop made instead."),
  accounts: z
    .array(explanationSchema)
    .describe("Every explanation, the highest voice that names a cause first."),
});

export const stopSchema = z.object({
  id: text("Unique within its trip."),
  place: placeSchema,
  kind: z.enum(STOP_KINDS).describe("In person, on the way, or by video."),
  facets: facetsSchema.describe("The stop against its plan, before it is put into one word."),
  outcome: z.enum(OUTCOMES).describe("What became of it."),
  mostSay: z
    .enum(OUTCOMES)
    .optional()
    .describe("If disputed: the outcome according to most voices, or to the highest."),
  movedBy: z
    .int()
    .optional()
    .describe(
      "Days from the announced dates; negative where earlier. The least where not all days are known.",
    ),
  announced: plannedSchema.optional().describe("Said officially beforehand."),
  due: plannedSchema.optional().describe("Had been planned, as was told afterwards; not counted."),
  expected: plannedSchema.optional().describe("Reported beforehand by the press only."),
  visited: visitedSchema.optional().describe("As reported."),
  skipped: skippedSchema.optional().describe("Said not to have been made, and why."),
  disputed: z.array(disputeSchema).optional().describe("Where sources disagree about it."),
  sources,
});

export type PlaceJson = z.infer<typeof placeSchema>;

export type ExplanationJson = z.infer<typeof explanationSchema>;

export type DisputeJson = z.infer<typeof disputeSchema>;

export type PlannedJson = z.infer<typeof plannedSchema>;

export type StopJson = z.infer<typeof stopSchema>;
