// The comment on a pull request, from its check's output: untrusted data that a stranger may have written.
import { closeSync, fstatSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type * as z from "zod";
import { commentMarkdown } from "../entries/diff/comment.ts";
import {
  reportedChanges,
  type ReportedProblem,
  reportedProblems,
} from "../entries/diff/report-input.ts";
import { suggestionsOf } from "../entries/diff/suggestions.ts";
import { visible } from "../reading/format.ts";
import { readArgs, runIfCalled, type Terminal, UsageError } from "../site/args.ts";

const OPTIONS = {
  problems: { type: "string" },
  known: { type: "string" },
  changes: { type: "string" },
  suggestions: { type: "string" },
  preview: { type: "string" },
} as const;

/**
 * `report --problems FILE --changes FILE [--known FILE] [--suggestions FILE] [--preview ADDRESS]`: prints Markdown and
 * writes fixes as JSON.
 */
export function report(words: readonly string[], terminal: Terminal): number {
  const { problems, changes, known, suggestions, preview } = readArgs(words, OPTIONS).values;
  if (problems === undefined || changes === undefined)
    throw new UsageError(
      "expected --problems with a file of check, and --changes with one of changes",
    );
  const before = known === undefined ? [] : readAs(reportedProblems, known, terminal);
  const input = {
    problems: newProblems(before, readAs(reportedProblems, problems, terminal)),
    changes: readAs(reportedChanges, changes, terminal),
  };
  if (suggestions !== undefined) {
    const text = JSON.stringify(suggestionsOf(input.problems), null, 2);
    writeFileSync(resolve(terminal.cwd, suggestions), `${text}\n`);
  }
  terminal.out(commentMarkdown({ ...input, preview: readAddress(preview) }));
  return 0;
}

/** Problems that the base does not have, even if they have moved within their file. */
function newProblems(
  before: readonly ReportedProblem[],
  after: readonly ReportedProblem[],
): readonly ReportedProblem[] {
  const keyOf = ({ file, code, message }: ReportedProblem): string =>
    JSON.stringify([file, code, message]);
  const known = new Set(before.map(keyOf));
  return after.filter((problem) => !known.has(keyOf(problem)));
}

const MAX_BYTES = 2 * 1024 * 1024;

function readAs<Output>(schema: z.ZodType<Output>, name: string, { cwd }: Terminal): Output {
  const read = schema.safeParse(parse(readSmall(resolve(cwd, name), name), name));
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0]!;
  throw new UsageError(
    `${name} is not as expected at ${visible(path.join("."))}: ${visible(message)}`,
  );
}

function readSmall(path: string, name: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`there is no file ${name}`);
  const file = openSync(path, "r");
  try {
    if (fstatSync(file).size > MAX_BYTES) throw new UsageError(`${name} is larger than 2 MiB`);
    return readFileSync(file, "utf8");
  } finally {
    closeSync(file);
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${name} holds no JSON`);
  }
}

const ADDRESS = /^https:\/\/[\w.-]+\/[\w./-]+$/;

function readAddress(given: string | undefined): string | undefined {
  if (given === undefined || given === "") return undefined;
  if (ADDRESS.test(given)) return given;
  throw new UsageError("expected --preview with the address of a run");
}

await runIfCalled(import.meta, report);
