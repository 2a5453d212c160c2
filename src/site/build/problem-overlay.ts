import type { ErrorPayload } from "vite";
import type { Content } from "../../reading/disk/content.ts";
import { formatText, visible } from "../../reading/format.ts";
import { isError } from "../../reading/problem.ts";

/** What the dev server shows over a page while content has errors: the words of `check`. */
export function problemOverlay({ problems, sources }: Content): ErrorPayload["err"] | undefined {
  const errors = problems.filter(isError);
  const [first] = errors;
  if (!first) return undefined;
  const { file, line, column, message, hint } = first;
  const overlay = {
    name: `${visible(file)}:${line}:${column}`,
    title:
      errors.length === 1 ? "One error in the content" : `${errors.length} errors in the content`,
    message: visible(message),
    ...(hint !== undefined && { hint: visible(hint) }),
    stack: [
      ...errors.map((one) => formatText(one, sources.get(one.file))),
      "The page beneath shows these files as they last were without errors.",
    ].join("\n\n"),
  };
  return overlay;
}
