import type * as z from "zod";
import { nearest } from "../checks/nearest.ts";
import { type Complaint, quoteList } from "../problem.ts";
import type { Path } from "../yaml/tree.ts";
import { fieldsAt } from "./lookup.ts";

/** Fields that a slip has given another name, by their paths: the field that is then missing is no slip of its own. */
export function renamesOf(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const names = fieldsAt(schema, issue.path);
    for (const key of issue.keys) {
      const best = nearest(key, names, 1)[0] ?? wordFor(key, names);
      if (best !== undefined)
        renamed.set([...issue.path, key].join("/"), [...issue.path, best].join("/"));
    }
  }
  return renamed;
}

const lastStep = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export function unknownField(
  schema: z.ZodType,
  path: Path,
  key: string,
  renamed: string | undefined,
): Complaint {
  const names = fieldsAt(schema, path);
  const name = renamed === undefined ? undefined : lastStep(renamed);
  return {
    code: "unknown-field",
    message: `unexpected field "${key.slice(0, 60)}", expected ${quoteList(names)}`,
    hint: name && `did you mean "${name}"?`,
    instead: name === undefined ? undefined : { name },
  };
}

/** Words that editors use for the names of fields. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  stop: ["place", "city", "town", "country", "location", "where"],
  outlet: ["publisher", "newspaper", "site", "publication"],
  url: ["link", "address", "href"],
  title: ["headline", "name"],
  published: ["date", "day"],
  by: ["speaker", "who", "saidby"],
  met: ["with", "meetings", "whom"],
  skipped: ["missed", "dropped", "notvisited"],
  visited: ["made", "stayed", "went"],
};

const wordFor = (key: string, names: readonly string[]): string | undefined =>
  names.find((name) => Object.hasOwn(WORDS, name) && WORDS[name]!.includes(key.toLowerCase()));
