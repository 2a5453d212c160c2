import type * as z from "zod";
import { isoOf } from "../../model/day.ts";
import { type Complaint, quoteList } from "../problem.ts";
import type { Tree } from "../yaml/tree.ts";
import { dateMeant } from "./date-meant.ts";
import { isFault, readWhen, SUPPORTED_DATES } from "./edtf.ts";
import { valueAt } from "./lookup.ts";

type Custom = z.core.$ZodIssueCustom;

export const ofParams = ({ message, params }: Custom): Complaint => ({
  code: "bad-value",
  message,
  hint: typeof params?.hint === "string" ? params.hint : undefined,
  instead:
    params?.isNone === true
      ? { gone: true }
      : typeof params?.instead === "string"
        ? { value: params.instead }
        : undefined,
});

export function explainDate(issue: Custom, text: string, tree: Tree): Complaint {
  const complaint = ofParams(issue);
  if (complaint.instead) return complaint;
  if (text.trim() === "")
    return {
      code: "empty-field",
      message: `unexpected empty "${String(issue.path.at(-1))}"`,
      hint: "write a value, or leave the field out",
      instead: { gone: true },
    };
  const year = yearOf(tree.value);
  const { dates, isNone, isRelative } = dateMeant(text, year);
  if (isNone)
    return {
      ...complaint,
      hint: "leave the field out if no date is known",
      instead: { gone: true },
    };
  if (isRelative)
    return {
      ...complaint,
      hint: "write the date itself, counting from the day of publication; leave the field out if the article gives none",
    };
  const serial = /^\d{5}$/.test(text) ? isoOf(Number(text) - EXCEL_EPOCH) : undefined;
  if (serial !== undefined && Math.abs(Number(serial.slice(0, 4)) - (year ?? Infinity)) <= 1)
    return {
      ...complaint,
      hint: `Excel's number of the day ${serial}: did you mean it?`,
      instead: { value: serial },
    };
  return orDates(
    complaint,
    dates.filter((date) => !isFault(readWhen(date))),
  );
}

/** Adds the dates that can be meant. */
function orDates(complaint: Complaint, possible: readonly string[]): Complaint {
  const [only, ...more] = possible;
  if (only === undefined) return complaint;
  return more.length === 0
    ? {
        ...complaint,
        hint: complaint.hint === SUPPORTED_DATES ? `did you mean ${only}?` : complaint.hint,
        instead: { value: only },
      }
    : { ...complaint, hint: `it can mean ${quoteList(possible)}: write the one that is meant` };
}

/** Days from Excel's epoch to 1970-01-01. */
const EXCEL_EPOCH = 25_569;

/** The year of an entry, for dates without one. */
export function yearOf(value: unknown): number | undefined {
  const texts = [valueAt(value, ["source", "published"]), valueAt(value, ["trips", 0, "trip"])];
  const years = texts.map(
    (text) => /(?:^|\/)(\d{4})(?!\d)/.exec(typeof text === "string" ? text : "")?.[1],
  );
  const year = years.find((each) => each !== undefined);
  return year === undefined ? undefined : Number(year);
}
