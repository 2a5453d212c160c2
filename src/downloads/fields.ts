import * as z from "zod";
import { CAUSES } from "../model/claim.ts";
import { SIDES } from "../model/voice.ts";

// Kinds of field in the JSON files.

export const text = (description: string): z.ZodString => z.string().describe(description);

export const edtf = (description: string): z.ZodString =>
  z.string().describe(`${description} EDTF level 1, as precise as the sources; ends inclusive.`);

export const day = (description: string): z.ZodString =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(description);

export const sources = z.array(z.string()).describe("Ids of the articles that say so.");

/** Who says so, and when. */
export const said = {
  by: text("Who said it; left out if the article says so itself.").optional(),
  voice: text("The speaker, the same for every spelling and copy."),
  side: z.enum(SIDES).describe("Which side the speaker is on."),
  on: edtf("When it was said.").optional(),
};

export const cause = z
  .enum(CAUSES)
  .describe("The kind of reason given; `unstated` if nobody gave one.");

export const reason = text("The reason in brief, as given.").optional();

export const sentInstead = text("Who went in the minister's place.").optional();

export const count = (description: string): z.ZodInt => z.int().min(0).describe(description);
