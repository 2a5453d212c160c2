import { visible } from "../../reading/format.ts";
import { block, prose } from "./line.ts";
import type { ReportedProblem } from "./report-input.ts";

/** A review comment on a pull request, as GitHub's API takes it. */
interface Suggestion {
  readonly path: string;
  readonly side: "RIGHT";
  readonly line: number;
  readonly start_line?: number;
  readonly start_side?: "RIGHT";
  readonly body: string;
}

/** By which the next run recognises them. */
const SUGGESTION_MARK = "<!-- ports-of-call: suggestion -->";

const MAX_SUGGESTIONS = 20;
const MAX_LENGTH = 2000;
const PATH = /^content\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:mdx?|yaml)$/;

/** Fixes that can be applied with one click: whole lines only, and nothing invisible in them. */
export function suggestionsOf(problems: readonly ReportedProblem[]): readonly Suggestion[] {
  const taken = new Set<string>();
  return problems
    .filter(({ file, line, fix }) => {
      const key = `${file}:${line}`;
      const isSafe = fix !== undefined && fix.length <= MAX_LENGTH && isPlain(fix);
      if (!isSafe || !PATH.test(file) || taken.has(key)) return false;
      taken.add(key);
      return true;
    })
    .slice(0, MAX_SUGGESTIONS)
    .map(toSuggestion);
}

const isPlain = (fix: string): boolean => fix.split("\n").every((line) => visible(line) === line);

function toSuggestion({
  file,
  line,
  endLine = line,
  message,
  fix = "",
}: ReportedProblem): Suggestion {
  return {
    path: file,
    side: "RIGHT",
    line: endLine,
    ...(endLine > line && { start_line: line, start_side: "RIGHT" as const }),
    body: [
      SUGGESTION_MARK,
      prose(message),
      block("suggestion", fix === "" ? [] : fix.split("\n")),
    ].join("\n\n"),
  };
}
