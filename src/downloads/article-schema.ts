import * as z from "zod";
import { CLAIM_KINDS, STOP_KINDS } from "../model/claim.ts";
import { placeSchema } from "./stop-schema.ts";
import { cause, day, edtf, reason, said, sentInstead, text } from "./fields.ts";

// The JSON of an article and its claims. A field that does not apply is left out, never null.

const plannedStopSchema = z.object({
  place: placeSchema,
  dates: edtf("Its own dates, if it was given any.").optional(),
  kind: z.enum(STOP_KINDS).describe("In person, on the way, or by video."),
});

const voiceCountry = text(
  "The country that the speaker represents: ISO 3166-1 alpha-2.",
).optional();

const engagementSchema = z.object({
  what: text("The meeting or visit to a site."),
  ...said,
  voiceCountry,
  cause,
  reason,
});

export const claimSchema = z.object({
  id: text("Stable: the article, the kind and what it is about; later claims do not change it."),
  trip: text("The trip that it is about."),
  kind: z.enum(CLAIM_KINDS),
  known: day("The day from which it counts."),
  ...said,
  dates: edtf("The trip's for a plan, the stay's for a visit.").optional(),
  partial: z.boolean().optional().describe("A plan that names only some of the stops."),
  stops: z.array(plannedStopSchema).optional().describe("For a plan, in the announced order."),
  place: placeSchema.optional().describe("The stop that it is about."),
  stopKind: z.enum(STOP_KINDS).optional().describe("Of a visit."),
  met: z.array(z.string()).optional().describe("Whom the traveller met."),
  insteadOf: placeSchema.optional().describe("The announced stop that this one replaced."),
  unannounced: z
    .literal(true)
    .optional()
    .describe("The article says that the stop had not been announced."),
  calledOff: z.array(engagementSchema).optional().describe("What was called off there."),
  happened: edtf("For an event: the day on which it happened.").optional(),
  cause: cause.optional(),
  reason,
  sentInstead,
  replacedBy: placeSchema.optional().describe("The stop made instead."),
  turnedBack: z.boolean().optional().describe("Left for it, but did not arrive."),
  toTrip: text("The trip that a postponed one became.").optional(),
  toDates: edtf("Its new dates.").optional(),
  about: text("For other statements: the question.").optional(),
  says: text("For other statements: the answer.").optional(),
  minor: z.boolean().optional().describe("A misprint or the like, not a dispute."),
  joined: text("The trip of another minister on the same journey.").optional(),
  corrected: text("The article that this one corrects.").optional(),
});

/** A claim in the file of its trip: from these the trip can be folded as of any day. */
export const tripClaimSchema = claimSchema.extend({
  article: text("Id of the article that says it."),
  position: z.int().min(0).describe("Its place in the article, from 0."),
  published: day("The last day on which the article can have been published."),
  undated: z.literal(true).optional().describe("No source says when: `known` is when it was read."),
  publishedIn: edtf("The month or year of publication, if no day is known.").optional(),
  carrier: text("Id of the outlet whose text it stands in."),
  outletName: text("If no speaker is named: who reports it.").optional(),
  voiceCountry,
});

export const articleSchema = z.object({
  id: text("Stable: its path."),
  title: text("The editors' headline."),
  url: z.url().describe("Its page on the site."),
  outlet: z.object({
    id: text("Stable."),
    name: text("In English."),
    country: text("ISO 3166-1 alpha-2.").optional(),
    kind: z.enum(["official", "agency", "press"]).optional(),
  }),
  source: z.object({
    title: text("The source's own title.").optional(),
    url: text("Where it can be read.").optional(),
    archived: text("A copy in a web archive.").optional(),
    published: edtf("When it was published."),
    language: text("BCP 47."),
    translation: z.enum(["human", "machine"]).optional().describe("If it was read in translation."),
  }),
  trips: z.array(z.string()).describe("Ids of the trips that it reports."),
  claims: z.array(claimSchema).describe("What it says, known by the day of knowledge."),
});

export type ClaimJson = z.infer<typeof claimSchema>;
export type TripClaimJson = z.infer<typeof tripClaimSchema>;
export type ArticleJson = z.infer<typeof articleSchema>;
