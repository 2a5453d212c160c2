import { visible } from "../../reading/format.ts";

/** A piece of a line: words of our own, or text from entries, which anybody may have written. */
type Part = string | { readonly quoted: string };

/** One line of a report. */
export type Line = readonly Part[];

/** A line from a template: what stands in it is ours, strings put into it are quoted, lines stay lines. */
export const line = (
  ours: TemplateStringsArray,
  ...put: readonly (string | number | Line)[]
): Line =>
  ours.flatMap((text, index): Line => {
    const value = put[index];
    if (value === undefined) return [text];
    if (typeof value === "object") return [text, ...value];
    return [text, typeof value === "number" ? String(value) : { quoted: value }];
  });

/** Words of our own as a line. */
export const ours = (text: string): Line => [text];

export const joinLines = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((each, index): Line => (index === 0 ? each : [between, ...each]));

const MAX_LENGTH = 300;

const clean = (text: string): string => {
  const plain = visible(text.replace(/\p{Zs}/gu, " "));
  return plain.length > MAX_LENGTH ? `${plain.slice(0, MAX_LENGTH - 1)}…` : plain;
};

/** A line for a terminal: no control character of an entry reaches it. */
export const lineText = (parts: Line): string =>
  parts.map((part) => (typeof part === "string" ? part : clean(part.quoted))).join("");

/**
 * A line as Markdown. Text from entries stands in code spans, in which there are no links, no mentions of
 * people or issues, and no HTML.
 */
export const lineMarkdown = (parts: Line): string =>
  parts.map((part) => (typeof part === "string" ? part : codeSpan(clean(part.quoted)))).join("");

/** Fenced by more backticks than the text has in a row. */
function codeSpan(text: string): string {
  if (text.trim() === "") return "";
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^[ `]|[ `]$/.test(text) ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}
