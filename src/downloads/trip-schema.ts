import * as z from "zod";
import { EVENT_KINDS } from "../model/event.ts";
import { TRIP_STATUSES } from "../model/statuses.ts";
import { text, edtf, day, sources, cause, count, reason, said } from "./fields.ts";
import { explanationSchema, disputeSchema, plannedSchema, stopSchema } from "./stop-schema.ts";

// The JSON of a trip. Each field is described once, here: its type, the published JSON Schema and the data dictionary
// are derived from it. A field that does not apply is left out, never null.

const remarkSchema = z.object({
  about: text("The question."),
  stop: text("The id of the stop; left out where it is about the trip.").optional(),
  says: text("What these sources say."),
  minor: z.boolean().describe("A misprint or the like: a note of these sources."),
  sources,
});

const eventSchema = z.object({
  kind: z.enum(EVENT_KINDS),
  known: day("The day from which it counts."),
  undated: z.boolean().describe("No source says when: `known` is the day of reading."),
  ...said,
  happened: edtf("When it happened.").optional(),
  cause: cause.optional(),
  reason,
  stop: text("The id of the stop that it is about; left out for the trip.").optional(),
  places: z.array(z.string()).optional().describe("Of an announcement: ids of the places named."),
  dates: edtf("For an announcement its dates, for a postponement the new ones.").optional(),
  toTrip: text("The trip that it became.").optional(),
  what: text("The engagement that was called off.").optional(),
  sources,
});

const planSchema = z.object({
  known: day("From this day on, until the next plan."),
  ...said,
  cause: cause.optional().describe("Why the plan was changed."),
  reason,
  full: z.boolean().describe("A full announcement, not one host's notice of some stops."),
  dates: edtf("For the trip as a whole.").optional(),
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
  announcedDates: edtf("Dates as last announced.").optional(),
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
    .describe("Left out if no announcement is on file."),
  postponedTo: text("The id of the trip that it became.").optional(),
  postponedToDates: edtf("The new dates.").optional(),
  accounts: z
    .array(explanationSchema)
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

export type TripJson = z.infer<typeof tripSchema>;
