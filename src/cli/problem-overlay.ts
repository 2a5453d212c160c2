import type { ErrorPayload } from "vite";
import type { Content } from "../reading/content.ts";
import { formatText } from "../reading/format.ts";
import { isError } from "../reading/problem.ts";

/** The overlay's message and hint are markup. */
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** What the dev server shows over a page while content has errors: the words of `check`. */
export function problemOverlay({ problems, sources }: Content): ErrorPayload["err"] | undefined {
  const errors = problems.filter(isError);
  const [first] = errors;
  if (!first) return undefined;
  const { file, line, column, message, hint } = first;
  const all = errors.map((one) => formatText(one, sources.get(one.file))).join("\n\n");
  const count = errors.length === 1 ? "One error" : `${errors.length} errors`;
  const overlay = {
    name: `${file}:${line}:${column}`,
    title: `${count} in the content; the page below is as it last was`,
    message: escape(message),
    ...(hint !== undefined && { hint: escape(hint) }),
    stack: all,
  };
  return overlay;
}
