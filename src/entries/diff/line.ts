import { visible } from "../../reading/format.ts";

/** A part of a line: our own words, or quoted text from entries, which is untrusted. */
type Part = string | { readonly quoted: string };

export type Line = readonly Part[];

/**
 * A template tag: literals are our own words, interpolated strings are quoted, and lines are inserted
 * as they are.
 */
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

/** Formats a line for a terminal, without control characters from entries. */
export const lineText = (parts: Line): string =>
  parts.map((part) => (typeof part === "string" ? part : clean(part.quoted))).join("");

/**
 * Formats a line as Markdown. Text from entries goes into code spans, where links, mentions of people or
 * issues, and HTML have no effect.
 */
export const lineMarkdown = (parts: Line): string =>
  parts.map((part) => (typeof part === "string" ? part : codeSpan(clean(part.quoted)))).join("");

/** A fence of at least `least` backticks, longer than any run of them in the text. */
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
 * Text that contains no markup: no link, mention, reference, image, HTML or table. GitHub would link `://`
 * and `www.` by itself.
 */
const HARMLESS =
  /^(?!.*(?::\/\/|www\.))[\p{L}\p{M}\p{N} \u00a0\u2009\u202f.,:;()?!'’"“”/→–—…+-]*$/u;

/** Untrusted text in Markdown: verbatim if it cannot be markup, else as code. */
export const prose = (text: string): string =>
  HARMLESS.test(text) && text.length <= 300 ? text : lineMarkdown(line`${text}`);

/** Several lines as a code block. */
export function block(language: string, lines: readonly string[]): string {
  const fence = fenceAround(lines.join("\n"), 3);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

/** A Markdown list, cut after `most` lines. */
export function list(lines: readonly string[], most: number): string {
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((each) => `- ${each}`);
  return [...shown, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}
