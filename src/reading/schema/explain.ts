import type * as z from "zod";
import { didYouMean, slipOf } from "../checks/nearest.ts";
import { type Complaint, type Instead, MAX_PROBLEMS, quoteList, type Report } from "../problem.ts";
import { explainDate, ofParams, yearOf } from "./explain-custom.ts";
import { describeField, valueAt } from "./lookup.ts";
import { renamesOf, unknownField } from "./renames.ts";
import { KIND_HINTS, meantByKind } from "./wrong-kind.ts";
import { wordMeant, wordsMeant } from "./synonyms.ts";
import type { Path, Tree } from "../yaml/tree.ts";

/** Validates a tree against a schema, and reports problems at their positions. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  tree: Tree,
  report: Report,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(tree.value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const unknown = new Set(
    issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [])),
  );
  const isElsewhere = (issue: z.core.$ZodIssue): boolean =>
    issue.code === "invalid_type" &&
    unknown.has(lastOf(issue.path)) &&
    valueAt(tree.value, issue.path) === undefined;
  const renamed = renamesOf(schema, issues, tree.value);
  // No more are reported for a file, and finding their positions takes time.
  for (const issue of issues.slice(0, MAX_PROBLEMS + 1)) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys.slice(0, MAX_PROBLEMS + 1)) {
        const meant = renamed.get([...issue.path, key].join("/"));
        report(tree.atKey([...issue.path, key]), unknownField(schema, issue.path, key, meant));
      }
    } else if (
      !isElsewhere(issue) &&
      ![...renamed.values()].some((meant) => meant.includes(issue.path.join("/")))
    )
      report(placeOf(tree, issue), explain(schema, issue, tree));
  }
  return undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "fields of the form name: value",
  record: "fields of the form name: value",
};
const HINTS: Readonly<Record<string, string>> = {
  array: "start each item with -, or write [one, another]",
};

/** For a value of the wrong kind the whole value, for a missing or unknown field its name. */
const placeOf = (tree: Tree, { code, path }: z.core.$ZodIssue): ReturnType<Tree["at"]> =>
  (code === "invalid_type" && valueAt(tree.value, path) !== undefined) ||
  (code === "invalid_value" && Array.isArray(valueAt(tree.value, path)))
    ? tree.whole(path)
    : tree.at(path);

function explain(schema: z.ZodType, issue: z.core.$ZodIssue, tree: Tree): Complaint {
  const field = lastOf(issue.path);
  const input = valueAt(tree.value, issue.path);
  const text = textOf(input).slice(0, 60);
  switch (issue.code) {
    case "invalid_type":
      return input === undefined
        ? { ...missing(field), hint: describeField(schema, issue.path) }
        : wrongKind(issue, input, tree);
    case "invalid_value":
      return input === undefined
        ? missing(field)
        : unknownValue(field, text, issue.values.map(String));
    case "too_small":
      return emptyField(issue.origin === "string" ? `"${field}"` : undefined, issue.path);
    case "too_big":
      return {
        code: "too-long",
        message: `unexpected length of ${nameOf(issue.path)}: ${sizeOf(input)}, expected at most ${Number(issue.maximum)} ${issue.origin === "string" ? "characters" : "items"}`,
        hint:
          issue.origin === "string"
            ? "say it in fewer words: an entry never holds an article's text"
            : undefined,
      };
    case "invalid_format":
      return { code: "bad-value", message: `unexpected ${field} "${text}", ${issue.message}` };
    case "invalid_key":
      return {
        code: "bad-value",
        message: `unexpected name "${field.slice(0, 60)}", ${issue.issues[0]?.message ?? ""}`,
      };
    case "custom":
      return issue.params?.isDate === true ? explainDate(issue, text, tree) : ofParams(issue);
    default:
      return { code: "bad-value", message: issue.message };
  }
}

const missing = (field: string): Complaint => ({
  code: "missing-field",
  message: `missing "${field}"`,
});

function unknownValue(field: string, text: string, names: readonly string[]): Complaint {
  const [first, ...more] = wordsMeant(field, text, names);
  if (first !== undefined)
    return {
      code: "unknown-value",
      message: `unexpected ${more.length + 1} words for ${field}, "${text}", expected one`,
      hint:
        field === "cause"
          ? "use the first one given; put the others into words, under reason"
          : `did you mean "${first}"?`,
      instead: { value: first },
    };
  const meant = wordMeant(field, text, names) ?? slipOf(text, names);
  return {
    code: "unknown-value",
    message: `unexpected ${field} "${text}", expected ${quoteList(names)}`,
    hint: meant ? `did you mean "${meant}"?` : didYouMean(text, names),
    instead: meant === undefined ? goneIfEmpty(text) : { value: meant },
  };
}

/** `text` names an empty text; without it, a list is empty. */
const emptyField = (text: string | undefined, path: Path): Complaint => ({
  code: "empty-field",
  message: `unexpected empty ${text ?? `list for ${nameOf(path)}`}`,
  hint: text === undefined ? "leave the field out" : "write a value, or leave the field out",
  instead: { gone: true },
});

/** A value as text; a list of texts joined by commas. */
const textOf = (input: unknown): string =>
  [input].flat().every((item) => typeof item === "string") ? [input].flat().join(", ") : "";

const sizeOf = (input: unknown): string =>
  typeof input === "string" || Array.isArray(input) ? String(input.length) : "too much";

const goneIfEmpty = (text: string): Instead | undefined =>
  text.trim() === "" ? { gone: true } : undefined;

function wrongKind(issue: z.core.$ZodIssueInvalidType, input: unknown, tree: Tree): Complaint {
  const expected = KINDS[issue.expected] ?? issue.expected;
  const field = issue.path.findLast((step) => typeof step === "string")?.toString() ?? "";
  return {
    code: "wrong-kind",
    message: `unexpected ${kindOf(input)} for ${nameOf(issue.path)}, expected ${expected}`,
    hint: HINTS[issue.expected] ?? KIND_HINTS[field],
    instead: meantByKind({ expected: issue.expected, field, input, year: yearOf(tree.value) }),
  };
}

const lastOf = (path: Path): string => path.at(-1)?.toString() ?? "";

/** `"trips"`, or `item 2 of "stops"`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== "number") return `"${last?.toString() ?? "the file"}"`;
  return `item ${last + 1} of "${path.findLast((step) => typeof step === "string")?.toString() ?? "the file"}"`;
}

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? "list"
    : typeof value === "string"
      ? value
        ? "text"
        : "empty value"
      : "fields";
