import * as z from "zod";
import { CAUSES, STOP_KINDS } from "../model/claim.ts";
import { FORMS, MADE } from "../model/facets.ts";
import { DISPUTE_KINDS, EVENT_KINDS, OUTCOMES, TRIP_STATUSES } from "../model/trip.ts";
import { SIDES } from "../model/voice.ts";

// The JSON of a trip. Each field is described once, here: the type, the published JSON Schema and the
// data dictionary come from it. A field that does not apply is left out, never null.

export const text = (description: string): z.ZodString => z.string().describe(description);

export const edtf = (description: string): z.ZodString =>
  z.string().describe(`${description} EDTF level 1, as exact as the sources are; ends inclusive.`);

export const day = (description: string): z.ZodString =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(description);

export const sources = z.array(z.string()).describe("Ids of the articles that say so.");

const count = (description: string): z.ZodInt => z.int().min(0).describe(description);

export const placeSchema = z.object({
  id: text("`TZ` for a country alone, `TZ/dar-es-salaam` for a place in it."),
  name: text("In English, as on the site."),
  country: text("ISO 3166-1 alpha-2; XK for Kosovo, EU for the European Union."),
  countryAlpha3: text("ISO 3166-1 alpha-3."),
  countryName: text("In English."),
  precision: z
    .enum(["country", "place"])
    .describe(
      "`country` where sources name no more than the country; the point then only marks it.",
    ),
  longitude: z.number().min(-180).max(180).describe("Degrees, WGS 84."),
  latitude: z.number().min(-90).max(90).describe("Degrees, WGS 84."),
});

export const accountSchema = z.object({
  cause: z.enum(CAUSES).describe("The kind of reason given; `unstated` where nobody gave one."),
  reason: text("The reason in the words of who gave it, in short.").optional(),
  by: text("Who said it; left out where the article says it in its own voice.").optional(),
  voice: text("The speaker, the same for every spelling and copy."),
  side: z.enum(SIDES).describe("On whose side the speaker stands."),
  on: edtf("When it was said; left out where as many articles give another day.").optional(),
  days: z.array(edtf("A day that some article gives for it.")),
  sentInstead: text("Who went in the minister's place.").optional(),
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

const remarkSchema = z.object({
  about: text("The question."),
  stop: text("The id of the stop; left out where it is about the trip.").optional(),
  says: text("What these sources say."),
  minor: z.boolean().describe("A misprint or the like: a note of these sources."),
  sources,
});

export const facetsSchema = z.object({
  made: z.enum(MADE).describe("Whether it was made, and if not, how it was missed."),
  plan: z
    .enum(["announced", "due", "expected", "not in the plan", "none"])
    .describe("What named it beforehand."),
  when: z
    .object({
      kind: z.enum(["as planned", "not comparable", "earlier", "later", "shortened", "lengthened"]),
      days: z.int().min(1).optional().describe("How many days earlier or later."),
      from: z.int().min(1).optional().describe("Its planned length in days."),
      to: z.int().min(1).optional().describe("Its actual length in days."),
    })
    .describe("A stay against its planned days."),
  order: z.enum(["kept", "out of order"]).describe("Against the announced order."),
  form: z.enum(FORMS).describe("How its form differs from the planned one."),
  attempts: count("Departures for it that did not arrive."),
  engagements: count("Meetings called off there."),
});

export const eventSchema = z.object({
  kind: z.enum(EVENT_KINDS),
  known: day("The day from which it counts."),
  undated: z.boolean().describe("No source says when: `known` is the day of reading."),
  by: text("Who said so.").optional(),
  voice: text("The speaker, the same for every spelling and copy."),
  side: z.enum(SIDES).describe("On whose side the speaker stands."),
  on: edtf("When it was said.").optional(),
  happened: edtf("When it happened.").optional(),
  cause: z.enum(CAUSES).optional().describe("The kind of reason given."),
  reason: text("The reason in short, as it was given.").optional(),
  stop: text("The id of the stop that it is about; left out for the trip.").optional(),
  places: z.array(z.string()).optional().describe("Of an announcement: ids of the places named."),
  dates: edtf("Of an announcement its dates, of a postponement the new ones.").optional(),
  toTrip: text("The trip that it became.").optional(),
  what: text("The engagement that was called off.").optional(),
  sources,
});

export const plannedSchema = z.object({
  position: z
    .int()
    .min(1)
    .optional()
    .describe("Place in the announced order, from 1; left out where no list of one voice has it."),
  place: placeSchema,
  dates: edtf("Its own dates, where it was given any.").optional(),
  on: edtf("When it was announced.").optional(),
  sources,
});

export const visitedSchema = z.object({
  place: placeSchema,
  dates: edtf("From arrival to departure; `?` where reports disagree.").optional(),
  met: z.array(z.string()).describe("Whom the traveller met there."),
  insteadOf: placeSchema.optional().describe("The announced stop that it was made instead of."),
  sources,
});

export const skippedSchema = accountSchema.extend({
  turnedBack: z.boolean().describe("Set out for it, but did not arrive or leave the aircraft."),
  replacedBy: placeSchema.optional().describe("The stop made instead."),
  accounts: z
    .array(accountSchema)
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
    .describe("Where disputed: what most voices, or the highest one, amount to."),
  movedBy: z.int().optional().describe("Days from the announced dates; negative where earlier."),
  announced: plannedSchema.optional().describe("Said officially beforehand."),
  due: plannedSchema.optional().describe("Had been planned, as was told afterwards; not counted."),
  expected: plannedSchema.optional().describe("Reported beforehand by the press only."),
  visited: visitedSchema.optional().describe("As reported."),
  skipped: skippedSchema.optional().describe("Said not to have been made, and why."),
  disputed: z.array(disputeSchema).optional().describe("Where sources disagree about it."),
  sources,
});

export const planSchema = z.object({
  known: day("From this day on, until the next plan."),
  by: text("Who announced this version.").optional(),
  voice: text("The speaker, the same for every spelling and copy."),
  side: z.enum(SIDES).describe("On whose side the speaker stands."),
  on: edtf("When this version was announced.").optional(),
  cause: z.enum(CAUSES).optional().describe("Why the plan was changed."),
  reason: text("Why the plan was changed, as it was given.").optional(),
  full: z.boolean().describe("A full announcement, not one host's notice of some stops."),
  dates: edtf("Of the trip as a whole.").optional(),
  stops: z.array(plannedSchema),
  sources,
});

export const tripSchema = z.object({
  id: text("Stable: `person/trip`."),
  title: text("In English."),
  url: z.url().optional().describe("Its page."),
  person: z.object({
    id: text("Stable."),
    name: text("In English."),
    country: text("Whom the traveller represents: ISO 3166-1 alpha-2, or EU."),
  }),
  status: z.enum(TRIP_STATUSES),
  announcedDates: edtf("As last announced.").optional(),
  actualDates: edtf("From first arrival to last departure, as reported.").optional(),
  score: z
    .object({
      announced: count("Announced stops."),
      made: count("Of these, made."),
      notMade: count("Of these, known not to have been made."),
      unreported: count("Of these, past, and no source says either way."),
      toCome: count("Of these, still to come."),
      contested: count("Of these, said to have been made and not to have been."),
    })
    .optional()
    .describe("Left out where no announcement is on file."),
  postponedTo: text("The id of the trip that it became.").optional(),
  postponedToDates: edtf("The new dates.").optional(),
  accounts: z
    .array(accountSchema)
    .describe("Why it was cancelled, postponed, denied or cut short."),
  stops: z.array(stopSchema).describe("As made, with what was not made where it was planned."),
  plans: z.array(planSchema).describe("Each version of the announced plan, the last one current."),
  due: z.array(planSchema).describe("Each version of what was later told to have been planned."),
  expectations: z
    .array(planSchema)
    .describe("Each version of what the press expected, the last one current."),
  history: z.array(eventSchema).describe("What happened and what was decided, in order."),
  joined: z.array(z.string()).describe("Ids of other ministers' trips on the same journey."),
  disputes: z.array(disputeSchema).describe("Of the trip and of all its stops."),
  remarks: z.array(remarkSchema).describe("What else articles tell, all of them alike."),
  knowledgeDays: z.array(day("A day.")).describe("Each day on which something became known."),
  sources,
});

export type PlaceJson = z.infer<typeof placeSchema>;
export type AccountJson = z.infer<typeof accountSchema>;
export type DisputeJson = z.infer<typeof disputeSchema>;
export type PlannedJson = z.infer<typeof plannedSchema>;
export type StopJson = z.infer<typeof stopSchema>;
export type TripJson = z.infer<typeof tripSchema>;
