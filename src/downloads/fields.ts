import * as z from "zod";

// Kinds of field in the JSON files.

export const text = (description: string): z.ZodString => z.string().describe(description);

export const edtf = (description: string): z.ZodString =>
  z.string().describe(`${description} EDTF level 1, as exact as the sources are; ends inclusive.`);

export const day = (description: string): z.ZodString =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(description);

export const sources = z.array(z.string()).describe("Ids of the articles that say so.");

export const count = (description: string): z.ZodInt => z.int().min(0).describe(description);
