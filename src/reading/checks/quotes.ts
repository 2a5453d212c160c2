import { scalarText } from "../yaml/text.ts";
import { ANY_FIELD } from "../schema/names.ts";
import { FIELD, linesBeside, replaced, type TextCheck } from "./slip.ts";

// Field names with capitals are a slip of their own.
const PARTS = new RegExp(`,\\s*(?=(?:${ANY_FIELD})\\s*:)`, "i");
const PART = new RegExp(`^(${ANY_FIELD})\\s*:\\s*(.*)$`, "i");
const ITEM = /^(\s*(?:(?:-\s+)|(?:[A-Za-z]+:\s+))*)\{\s*(.*?)\s*\}\s*$/;

/** A value without its surrounding quotes, matched or not. */
function bare(text: string): string {
  const trimmed = text.trim();
  const quote = /^["']/.exec(trimmed)?.[0] ?? "";
  // These quotes are part of the text: "Nobody" goes to Maseru.
  if (quote === '"' && !trimmed.endsWith('"') && (trimmed.match(/"/g) ?? []).length % 2 === 0)
    return trimmed;
  const inner =
    quote && trimmed.length > 1 && trimmed.endsWith(quote)
      ? trimmed.slice(1, -1)
      : trimmed.slice(quote.length);
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll('\\"', '"');
}

const isWhole = (text: string): boolean =>
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[.*\]|\{.*\})$/.test(text.trim());

/** Why a value needs quotes; undefined if it does not. */
function reason(text: string): string | undefined {
  if (/^'[^']*'\S/.test(text)) return "in single quotes, an apostrophe ends the value";
  if (/^["']/.test(text)) return "the quotes are not closed, or close too early";
  if (/^[[{]/.test(text)) return `${text[0]!} at the start of a value begins a list or fields`;
  if (/^[@`%|>&*!?#-]/.test(text))
    return `${text[0]!} at the start of a value means something else`;
  if (/:(?:\s|$)/.test(text)) return "a colon followed by a space starts another field";
  if (text.includes(",")) return "inside { } a comma ends a value";
  return undefined;
}

/** Values that need quotes, or whose quotes do not match. */
export const quotes: TextCheck = {
  code: "quotes",
  about: "a value that needs quotes, or has mismatched ones",
  examples: [
    { from: "title: A trip to Lesotho", to: "title: Lesotho: a trip" },
    { from: "title: A trip to Lesotho", to: "title: 'Quill's trip to Lesotho" },
    { from: "title: A trip to Lesotho", to: "title: 'Quill's trip to Lesotho'" },
    { from: "title: A trip to Lesotho", to: 'title: "A "trip" to Lesotho"' },
    { from: "title: A trip to Lesotho", to: 'title: "A trip to Lesotho' },
    { from: "title: A trip to Lesotho", to: 'title: "Nobody" goes to Lesotho' },
    { from: "title: A trip to Lesotho", to: "title: @quill in Lesotho" },
    { from: '{ stop: "Maseru, Lesotho",', to: "{ stop: Maseru, Lesotho," },
    { from: "title: A trip to Lesotho", to: "title: [Update] A trip to Lesotho" },
    { from: "url: https://example.org/talks", to: "url: [talks](https://example.org/talks)" },
    { from: "by: Foreign Ministry", to: '"by: Foreign Ministry"' },
  ],
  *find(lines, near) {
    const open = lines.flatMap((text, index) => (OPEN.test(text) ? [index + 1] : []));
    for (const [line, text] of linesBeside(
      lines,
      [...near.flatMap((each) => [each, each - 1]), ...open],
      [0],
    )) {
      const [, start = "", , field] = WHOLE.exec(text) ?? [];
      if (field !== undefined)
        yield {
          ...replaced(line, start + field),
          column: start.length + 1,
          message: "unexpected quotes around a field: they stand around its value alone",
        };
      const item = ITEM.exec(text);
      const fixed = item ? quoteParts(item[1]!, item[2]!) : quoteField(text);
      const why = fixed && reason(fixed.value);
      if (!fixed || why === undefined) continue;
      yield {
        ...replaced(line, fixed.text),
        column: text.indexOf(fixed.value) + 1,
        message: LINK.test(fixed.value)
          ? `unexpected link of Markdown, expected ${ADDRESSES.has(FIELD.exec(text)?.[3] ?? "") ? "the address" : "its words"} alone`
          : `this value needs ${fixed.value.startsWith('"') ? "other quotes" : "double quotes"}: ${why}`,
      };
    }
  },
};

/** A Markdown link: `[talks](https://example.org/talks)`. */
const LINK = /^\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)$/;
/** Fields where a link means its URL rather than its text. */
const ADDRESSES: ReadonlySet<string> = new Set(["url", "archived"]);
/** A quote left open on its line, such as the one that Excel puts before text. */
const OPEN = /^\s*(?:-\s+)?[A-Za-z]+:\s+(?:'[^']*|"[^"]*)$/;
/** Text after a closed bracket: `[Update] A trip`. */
const GOES_ON = /^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s,\]}#]/;
/** A whole field in quotes: `"by: Foreign Ministry"`. */
const WHOLE = new RegExp(`^(\\s*(?:-\\s+)?)(["'])((?:${ANY_FIELD}):\\s.*)\\2\\s*$`);

interface Quoted {
  readonly text: string;
  readonly value: string;
}

function quoteField(text: string): Quoted | undefined {
  const [, indent = "", dash = "", name = "", value = ""] = FIELD.exec(text.trimEnd()) ?? [];
  const [, words = "", link = ""] = LINK.exec(value) ?? [];
  if (link !== "") {
    const meant = ADDRESSES.has(name) ? link : scalarText(words);
    return { text: `${indent}${dash}${name}: ${meant}`, value };
  }
  if (value === "" || (/^[[{]/.test(value) && !GOES_ON.test(value))) return undefined;
  const quoted = scalarText(bare(value));
  const sure = quoted === bare(value) ? JSON.stringify(bare(value)) : quoted;
  if (sure === value) return undefined;
  return { text: `${indent}${dash}${name}: ${sure}`, value };
}

function quoteParts(start: string, inside: string): Quoted | undefined {
  let wrong: string | undefined;
  const parts = inside.split(PARTS).map((part) => {
    const [, name, value = ""] = PART.exec(part) ?? [];
    if (name === undefined || value === "" || isWhole(value)) return part;
    if (!/[,"':#]/.test(value)) return part;
    wrong ??= value;
    return `${name}: ${scalarText(bare(value))}`;
  });
  return wrong === undefined
    ? undefined
    : { text: `${start}{ ${parts.join(", ")} }`, value: wrong };
}
