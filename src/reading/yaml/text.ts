import { Document, isPair, isScalar, isSeq, Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";
import { isFields } from "../fields.ts";

/** Booleans of YAML 1.1: `NO` for Norway. */
const SWITCH = /^(?:y|n|yes|no|on|off|true|false)$/i;

/** The maximum width of an inline list or mapping, without its field's name. */
const WIDTH = 100 - "      stops: ".length;

/** Fields as YAML: short lists, and short mappings in lists, inline; text is not folded. */
export function yamlText(fields: object): string {
  // JSON drops undefined fields.
  const document = new Document(JSON.parse(JSON.stringify(fields)) as object);
  visit(document, {
    Map: (_, map, path) => {
      map.flow = isOneLine(map, path) && fits(map);
    },
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar) && fits(list);
    },
    Scalar: (place, scalar) => {
      if (place === "key") return;
      if (typeof scalar.value === "string" && SWITCH.test(scalar.value)) {
        scalar.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return document.toString({ lineWidth: 0 }).replace(/(?<=: )\[ (.*) \]$/gm, "[$1]");
}

/** A file of front matter and a body. */
export const entryFile = (fields: object, body = ""): string =>
  `---\n${yamlText(fields)}---\n${body === "" ? "" : `\n${body}\n`}`;

function fits(part: YAMLMap | YAMLSeq): boolean {
  const line = new Document(part.toJSON());
  (line.contents as unknown as YAMLMap | YAMLSeq).flow = true;
  return line.toString({ lineWidth: 0 }).trimEnd().length <= WIDTH;
}

/** For an entry's stops and reasons and a person's offices, but not for the items of a register. */
const isOneLine = (map: YAMLMap, path: readonly unknown[]): boolean => {
  const parent = path.at(-1);
  return (
    map.items.every(({ value }) => isScalar(value)) &&
    path.some(isPair) &&
    (isSeq(parent) || (isPair(parent) && String(parent.key) === "cancelled"))
  );
};

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
