import type * as z from "zod";
import { didYouMean } from "../checks/nearest.ts";
import { type Complaint, MOST_PROBLEMS, quoteList, type Report } from "../problem.ts";
import { describeField, fieldsAt } from "./lookup.ts";
import type { Path, Tree } from "../yaml/tree.ts";

/** Reads a tree with a schema; what does not fit is reported where it stands. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  tree: Tree,
  report: Report,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(tree.value);
  if (result.success) return result.data;
  // More are not told of one file, and to find the place of each takes its time.
  for (const issue of result.error.issues.slice(0, MOST_PROBLEMS + 1)) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys.slice(0, MOST_PROBLEMS + 1)) {
        report(tree.atKey([...issue.path, key]), unknownField(schema, issue.path, key));
      }
    } else report(tree.at(issue.path), explain(schema, issue, tree));
  }
  return undefined;
}

function unknownField(schema: z.ZodType, path: Path, key: string): Complaint {
  const names = fieldsAt(schema, path);
  return {
    code: "unknown-field",
    message: `unexpected field "${key.slice(0, 60)}", expected ${quoteList(names)}`,
    hint: didYouMean(key, names),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "fields of the form name: value",
  record: "fields of the form name: value",
};
const HINTS: Readonly<Record<string, string>> = {
  array: "begin each item with -, or write [one, another]",
};

function explain(schema: z.ZodType, issue: z.core.$ZodIssue, tree: Tree): Complaint {
  const field = lastOf(issue.path);
  const input = valueAt(tree.value, issue.path);
  const text = typeof input === "string" ? input.slice(0, 60) : "";
  switch (issue.code) {
    case "invalid_type":
      return input === undefined
        ? {
            code: "missing-field",
            message: `missing "${field}"`,
            hint: describeField(schema, issue.path),
          }
        : {
            code: "wrong-kind",
            message: `unexpected ${kindOf(input)} for ${nameOf(issue.path)}, expected ${KINDS[issue.expected] ?? issue.expected}`,
            hint: HINTS[issue.expected],
          };
    case "invalid_value": {
      if (input === undefined) return { code: "missing-field", message: `missing "${field}"` };
      const names = issue.values.map(String);
      return {
        code: "unknown-value",
        message: `unexpected ${field} "${text}", expected ${quoteList(names)}`,
        hint: didYouMean(text, names),
      };
    }
    case "too_small":
      return issue.origin === "string"
        ? {
            code: "empty-field",
            message: `unexpected empty "${field}"`,
            hint: "write a value, or leave the field out",
          }
        : {
            code: "empty-field",
            message: `unexpected empty list for ${nameOf(issue.path)}`,
            hint: "leave the field out",
          };
    case "too_big":
      return {
        code: "too-long",
        message: `unexpected length of ${nameOf(issue.path)}, expected at most ${Number(issue.maximum)} ${issue.origin === "string" ? "characters" : "items"}`,
      };
    case "invalid_format":
      return { code: "bad-value", message: `unexpected ${field} "${text}", ${issue.message}` };
    case "invalid_key":
      return {
        code: "bad-value",
        message: `unexpected name "${field.slice(0, 60)}", ${issue.issues[0]?.message ?? ""}`,
      };
    case "custom":
      return { code: "bad-value", message: issue.message, hint: hintOf(issue.params) };
    default:
      return { code: "bad-value", message: issue.message };
  }
}

const lastOf = (path: Path): string => path.at(-1)?.toString() ?? "";

const hintOf = (params: Record<string, unknown> | undefined): string | undefined =>
  typeof params?.hint === "string" ? params.hint : undefined;

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

/** The value at a path, where one mapping may stand for a list of one. */
function valueAt(value: unknown, path: Path): unknown {
  for (const step of path) {
    if (typeof step === "number" && !Array.isArray(value)) continue;
    if (typeof value !== "object" || value === null) return value;
    if (!Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
