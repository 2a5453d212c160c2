import type * as z from "zod";
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
  instead: typeof params?.instead === "string" ? { value: params.instead } : undefined,
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
  const { dates, isNone } = dateMeant(text, yearOf(tree.value));
  if (isNone)
    return {
      ...complaint,
      hint: "leave the field out where no date is known",
      instead: { gone: true },
    };
  const possible = dates.filter((date) => !isFault(readWhen(date)));
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

/** The year of an entry, for dates that are written without one. */
function yearOf(value: unknown): number | undefined {
  const texts = [valueAt(value, ["source", "published"]), valueAt(value, ["trips", 0, "trip"])];
  const years = texts.map(
    (text) => /(?:^|\/)(\d{4})(?!\d)/.exec(typeof text === "string" ? text : "")?.[1],
  );
  const year = years.find((each) => each !== undefined);
  return year === undefined ? undefined : Number(year);
}
