import * as z from "zod";

// The output of a pull request's check: untrusted, as anyone can have written it.

const text = (longest: number): z.ZodString => z.string().max(longest);
const count = z.int().min(1).max(1_000_000);

const problem = z.strictObject({
  file: text(1000),
  line: count,
  column: count,
  endLine: count.optional(),
  endColumn: count.optional(),
  severity: z.enum(["error", "warning"]),
  code: z.string().regex(/^[a-z][a-z-]{0,40}$/),
  message: text(20_000),
  hint: text(20_000).optional(),
  fix: text(20_000).optional(),
});

const line = z.array(z.union([text(2000), z.strictObject({ quoted: text(20_000) })])).max(5000);
const lines = z.array(line).max(20_000);

const trip = z.strictObject({
  id: text(300),
  title: text(600),
  changes: lines,
  strip: z.array(z.strictObject({ sign: z.enum([" ", "-", "+"]), text: text(2000) })).max(1000),
});

export const reportedProblems = z.array(problem).max(20_000);

export const reportedChanges = z.strictObject({
  trips: z.array(trip).max(1000),
  records: lines,
  notices: lines,
  pages: z.array(text(300)).max(20_000),
});

export type ReportedProblem = z.infer<typeof problem>;
export type ReportedChanges = z.infer<typeof reportedChanges>;
export type ReportedLine = z.infer<typeof line>;
