import * as z from "zod";
import { isCountryCode, readCountry } from "../../geography/countries.ts";
import { isFault, readWhen } from "./edtf.ts";
import { languageMeant, isLanguage, MAX_TAG_LENGTH, TAG } from "./language-names.ts";
import { markupIn } from "./markup.ts";
import { urlMeant } from "./url-meant.ts";
import { isReserved, MAX_ID_LENGTH } from "../checks/article-name.ts";
import { urlFault } from "../checks/links.ts";

/** Constructors for the kinds of field. Each takes the text that documents the field. */

interface Fault {
  readonly message: string;
  readonly hint?: string | undefined;
  /** What is meant, if certain. */
  readonly instead?: string | undefined;
  /** It says that there is no value. */
  readonly isNone?: boolean;
}

const NONE = /^(?:none|no|n\/a|nil|null|unknown|tb[ac]|tbd|print|offline|-+|\?+|无|yes|true)$/iu;

/** A string with a custom check, which returns undefined if the text is right. */
const checked = (fault: (text: string) => Fault | undefined): z.ZodString =>
  z.string().superRefine((text, context) => {
    const found = fault(text);
    if (!found) return;
    const { message, ...params } = found;
    context.addIssue({ code: "custom", message, params });
  });

const lineFault = (text: string): Fault | undefined =>
  text.includes("\n")
    ? {
        message: "unexpected line break, expected one line",
        hint: "put the text on one line",
        instead: text.replace(/\s*\n\s*/g, " ").trim(),
      }
    : text.includes("\t")
      ? {
          message: "unexpected tab in a line of text, expected a space",
          hint: text.includes(" \t")
            ? "in double quotes \\t is a tab: leave the backslash out, or use single quotes"
            : undefined,
          instead: text.includes(" \t") ? undefined : text.replace(/\t+/g, " ").trim(),
        }
      : text.trim() === "" || /[\p{L}\p{N}]/u.test(text)
        ? markupFault(text)
        : { message: `unexpected "${text.slice(0, 30)}"`, hint: "expected words" };

function markupFault(text: string): Fault | undefined {
  const markup = markupIn(text);
  if (!markup) return undefined;
  const { found, what, plain } = markup;
  return {
    message: `unexpected ${what} ("${found.slice(0, 30)}") in a line of text`,
    hint: "write it as readers should see it",
    instead: /[\p{L}\p{N}]/u.test(plain) ? plain : undefined,
  };
}

/** Typographic quotes around a whole value are not part of it: `“Foreign Ministry”`. */
function wrapped(text: string): Fault | undefined {
  const [, quote = "", inside = ""] =
    /^\s*([“”„«‘‚「『])([^“”„«»‘’‚「」『』"]+)[“”»’‘」』"]\s*$/u.exec(text) ?? [];
  return inside.trim() === ""
    ? undefined
    : {
        message: `unexpected quotes (${quote}) around a value`,
        hint: "leave them out",
        instead: inside.trim(),
      };
}

export const line = (description: string, max = 300): z.ZodString =>
  checked((text) => lineFault(text) ?? wrapped(text))
    .trim()
    .min(1)
    .max(max)
    .describe(description);

/** A line in a source's own words, which may be a quotation as a whole. */
export const quotedLine = (description: string, max: number): z.ZodString =>
  checked(lineFault).trim().min(1).max(max).describe(description);

/** An id in lower case: `xinhua`, `wang-yi`. */
export const slug = (description: string): z.ZodString =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: "expected lower-case letters a to z, digits and single hyphens",
    })
    .max(MAX_ID_LENGTH)
    .refine((text) => !isReserved(text), { error: "expected a file name that Windows allows" })
    .describe(description);

export const webAddress = (description: string): z.ZodString =>
  checked((text) => {
    const found = urlFault(text);
    if (!found) return undefined;
    return NONE.test(text.trim())
      ? { message: found.message, hint: "leave the field out if there is none", isNone: true }
      : { ...found, instead: urlMeant(text) };
  })
    .max(2000)
    .meta({ description, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" });

export const countryCode = (description: string): z.ZodString =>
  checked((text) =>
    isCountryCode(text)
      ? undefined
      : {
          message: `unexpected country "${text.slice(0, 30)}"`,
          hint: "expected two capital letters of ISO 3166 such as CN, XK for Kosovo, or EU",
          instead: isCountryCode(text.toUpperCase()) ? text.toUpperCase() : readCountry(text),
        },
  ).meta({ description, pattern: "^[A-Z]{2}$" });

export const language = (description: string): z.ZodString =>
  checked((text) =>
    isLanguage(text)
      ? undefined
      : {
          message: `unexpected language "${text.slice(0, 40)}"`,
          hint: "expected a language tag such as en, zh or pt-BR",
          instead: languageMeant(text),
        },
  )
    .max(MAX_TAG_LENGTH)
    .meta({ description, pattern: TAG.source });

/** A rough pattern for text editors, which take a year for a number; looser than readWhen(). */
const DATES = "^(?:\\.\\.|\\d{4}[^/]*)(?:/(?:\\.\\.|\\d{4}[^/]*))?$";

/** A date in the supported part of EDTF; its value is a `When`. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- zod's type says it best
export const dates = (description: string) =>
  z
    .string()
    .transform((text, context) => {
      const result = readWhen(text);
      if (!isFault(result)) return result;
      context.issues.push({
        code: "custom",
        input: text,
        message: result.message,
        params: { hint: result.hint, instead: result.instead, isDate: true },
      });
      return z.NEVER;
    })
    .meta({ description, type: ["string", "integer"], pattern: DATES });

/** `true` or `false`; false if omitted. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- zod's type says it best
export const flag = (description: string) =>
  z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .meta({ description, type: "boolean", enum: [true, false] });

/** Degrees as a plain decimal number. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- zod's type says it best
export const degrees = (description: string, limit: number) =>
  checked((text) =>
    /^-?\d{1,3}(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= limit
      ? undefined
      : {
          message: `unexpected ${description} "${text.slice(0, 30)}", expected a number from -${limit} to ${limit}`,
        },
  )
    .transform(Number)
    .meta({ description, type: "number", minimum: -limit, maximum: limit });

/** One value or a list; always read as a list. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- zod's type says it best
export const oneOrMore = <Item extends z.ZodType>(item: Item, description: string) =>
  z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(item).min(1).max(60),
    )
    .describe(description);

/** A mapping that can be abbreviated to the text of one of its fields. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- zod's type says it best
export const shortFor = <Item extends z.ZodType>(field: string, item: Item) =>
  z.preprocess((value) => (typeof value === "string" ? { [field]: value } : value), item);
