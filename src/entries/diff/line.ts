import { visible } from "../../reading/format.ts";

/** A piece of a line: words of our own, or text from entries, which anybody may have written. */
type Part = string | { readonly quoted: string };

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

/** More backticks than a text has in a row, and as many as it takes. */
function fenceAround(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return "`".repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}

function codeSpan(text: string): string {
  if (text.trim() === "") return "";
  const fence = fenceAround(text, 1);
  const space = /^[ `]|[ `]$/.test(text) ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

/**
 * Characters that make no markup: no link, mention, reference, picture, HTML or table. `://` and `www.` would
 * make an address a link by themselves.
 */
const HARMLESS =
  /^(?!.*(?::\/\/|www\.))[\p{L}\p{M}\p{N} \u00a0\u2009\u202f.,:;()?!'’"“”/→–—…+-]*$/u;

/** Someone's text in Markdown: as it is if it cannot be read as markup, else as code. */
export const prose = (text: string): string =>
  HARMLESS.test(text) && text.length <= 300 ? text : lineMarkdown(line`${text}`);

/** Several lines as a block in which nothing is markup. */
export function block(language: string, lines: readonly string[]): string {
  const fence = fenceAround(lines.join("\n"), 3);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

/** Lines of Markdown as a list, as far as there is room for. */
export function list(lines: readonly string[], most: number): string {
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((each) => `- ${each}`);
  return [...shown, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}
