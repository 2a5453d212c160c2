import type { Instead } from "../problem.ts";
import { scalarText } from "../yaml/text.ts";
import { TRIP_ID } from "./trip-id.ts";
import { dateMeant, isDayAfter } from "./date-meant.ts";
import { isFault, readWhen } from "./edtf.ts";

/** A value of another kind than its field takes. */
interface Given {
  readonly expected: string;
  readonly field: string;
  readonly input: unknown;
  /** The entry's year, for dates without one. */
  readonly year: number | undefined;
}

const NOTHING = /^(?:|none|nil|null|no|n\/a|-+|~|\[\]|无|keine|aucun|нет|ninguno)$/iu;
/** Separators of list items. */
const PARTED = /[,;/|\n→、，；،؛]|\s(?:and|then|&|und|et|y|и)\s|^\d+[.)]|^[([{]/u;

/** The value in the expected kind, if certain. It is validated before it is suggested. */
export function meantByKind({ expected, field, input, year }: Given): Instead | undefined {
  if (expected === "string")
    return typeof input === "string" ? undefined : asText(field, input, year);
  if (typeof input !== "string") return undefined;
  const text = input.trim();
  if (NOTHING.test(text)) return { gone: true };
  if (expected === "array") return PARTED.test(text) ? undefined : { value: [text] };
  return expected === "object" ? asFields(field, text, year) : undefined;
}

const DATES: ReadonlySet<string> = new Set(["dates", "on", "published", "term"]);

/** A list of one as its item, or the two ends of a period as one text. */
function asText(field: string, input: unknown, year: number | undefined): Instead | undefined {
  const isList = Array.isArray(input);
  const values: readonly unknown[] = isList ? input : Object.values(input as object);
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length !== values.length || texts.length === 0) return undefined;
  if (DATES.has(field)) {
    const ends = texts.length > 2 && isInRow(texts) ? [texts[0]!, texts.at(-1)!] : texts;
    const when = periodOf(ends, year);
    if (when !== undefined) return { value: when };
  }
  if (isList && WORDED.has(field)) return { value: texts.join("; ") };
  return isList && texts.length === 1 ? { value: texts[0]! } : undefined;
}

/** Fields that hold prose. */
const WORDED: ReadonlySet<string> = new Set(["reason", "says", "what"]);

const isDate = (text: string): boolean => !isFault(readWhen(text));

function periodOf(ends: readonly string[], year: number | undefined): string | undefined {
  if (ends.length > 2) return undefined;
  const text = ends.join("/");
  if (isDate(text)) return text;
  const meant = dateMeant(ends.join(" – "), year).dates.filter(isDate);
  return meant.length === 1 ? meant[0] : undefined;
}

const isInRow = (days: readonly string[]): boolean =>
  days.every((day, index) => index === 0 || isDayAfter(day, days[index - 1]!));

/** The field of a claim that a bare text stands for. */
const OF_TEXT: Readonly<Record<string, string>> = { postponed: "to", returned: "on", setOut: "on" };
const WITH_REASON: ReadonlySet<string> = new Set(["postponed", "cancelled", "denied", "returned"]);

function asFields(field: string, text: string, year: number | undefined): Instead | undefined {
  if (/^(?:true|yes|y|ja|oui|si|sí|да|是)$/iu.test(text)) return { yaml: "{}" };
  const name = OF_TEXT[field];
  if (name !== undefined) {
    const when = isDate(text) ? text : dateMeant(text, year).dates.find(isDate);
    const value = field === "postponed" && TRIP_ID.test(text) ? text : when;
    if (value !== undefined) return { yaml: `{ ${name}: ${value} }` };
  }
  return WITH_REASON.has(field) && /\s/.test(text)
    ? { yaml: `{ reason: ${scalarText(text.replace(/^(?:because of|due to)\s+/i, ""))} }` }
    : undefined;
}

/** What to write instead of a value of another kind. */
export const KIND_HINTS: Readonly<Record<string, string>> = {
  by: "write the one who said it; if there are two speakers, give the claim twice",
  stop: 'write each place as a stop of its own, a town with its country: "Maseru, Lesotho"',
  met: "write each as text, office and name: met: [President Taye, Prime Minister Abiy]",
  url: "one page is one entry",
  language: "write the language in which it was read",
  outlet: "write its id; add a new outlet in the entry, under adds: outlets:",
};
