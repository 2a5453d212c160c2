// Values as editors write them in YAML.
import { isFields } from "../fields.ts";
import { yamlText } from "./text.ts";

/** A text that needs no quotes in YAML, even inside brackets. */
const PLAIN = /^[\p{L}\p{N}.+/(](?:[\p{L}\p{M}\p{N} _.+/@()'’?~%;&!=-]|:(?=\S))*$/u;

/** A text as a YAML value: plain if possible, otherwise quoted. */
export function scalarText(text: string): string {
  if (PLAIN.test(text) && !/\s$|:$/.test(text)) return text;
  const hasBoth = text.includes("'") || !/["\\]/.test(text);
  return hasBoth ? JSON.stringify(text) : `'${text}'`;
}

export const listText = (texts: readonly string[]): string =>
  `[${texts.map(scalarText).join(", ")}]`;

export const isPlain = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);
export const written = (value: string | number | boolean): string =>
  typeof value === "string" ? scalarText(value) : String(value);

/** A value on one line: `[a, b]`, `{ stop: a }`. */
export function inlineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineText).join(", ")}]`;
  if (!isFields(value)) return isPlain(value) ? written(value) : "";
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${name}: ${inlineText(each)}`)
    .join(", ")} }`;
}

export const indented = (text: string, column: number): string =>
  text
    .trimEnd()
    .split("\n")
    .join(`\n${" ".repeat(column)}`);

export function itemText(value: unknown, column: number): string {
  if (isPlain(value)) return `- ${written(value)}`;
  const lines = yamlText({ x: [value] })
    .trimEnd()
    .split("\n")
    .slice(1);
  return indented(lines.map((line) => line.slice(2)).join("\n"), column);
}
