import type * as z from "zod";
import { nearest } from "../checks/nearest.ts";
import { type Complaint, quoteList } from "../problem.ts";
import type { Path } from "../yaml/tree.ts";
import { fieldsMeant, withoutMark } from "./field-words.ts";
import { fieldsAt, valueAt } from "./lookup.ts";

/** Misnamed fields by path, with the paths of the fields that they can mean. */
type Renames = ReadonlyMap<string, readonly string[]>;

/** What unknown fields can mean: a typo, or a word in another language. */
export function renamesOf(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
): Renames {
  const renamed = new Map<string, readonly string[]>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const names = fieldsAt(schema, issue.path);
    const group = valueAt(value, issue.path);
    const present = new Set(typeof group === "object" && group !== null ? Object.keys(group) : []);
    for (const key of issue.keys.slice(0, MAX_KEYS)) {
      const called = fieldsMeant(key, names, present);
      const meant = called.length > 0 ? called : slipsOf(withoutMark(key), names, present);
      if (meant.length > 0)
        renamed.set(
          [...issue.path, key].join("/"),
          meant.map((name) => [...issue.path, name].join("/")),
        );
    }
  }
  return renamed;
}

const MAX_KEYS = 100;

/** Not a field that is already present; and in a three-letter word, two other letters make a different word. */
const slipsOf = (
  key: string,
  names: readonly string[],
  present: ReadonlySet<string>,
): readonly string[] =>
  nearest(key, names, 1).filter(
    (name) =>
      !present.has(name) && (key.length > 4 || isSlip(key.toLowerCase(), name.toLowerCase())),
  );

const isSlip = (key: string, name: string): boolean =>
  name.startsWith(key.charAt(0)) &&
  Array.from(key).filter((letter) => !name.includes(letter)).length <= 1;

const lastStep = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export function unknownField(
  schema: z.ZodType,
  path: Path,
  key: string,
  renamed: readonly string[] = [],
): Complaint {
  const names = fieldsAt(schema, path);
  const meant = renamed.map(lastStep);
  const [name, ...more] = meant;
  const elsewhere = name === undefined ? placeOfField(key) : undefined;
  return {
    code: "unknown-field",
    message: `unexpected field "${key.slice(0, 60)}", expected ${quoteList(names)}`,
    hint:
      name === undefined
        ? elsewhere
        : more.length === 0
          ? `did you mean "${name}"?`
          : `it can mean ${quoteList(meant)}: write the one that is meant`,
    instead:
      elsewhere === LEAVE_OUT
        ? { gone: true }
        : name === undefined || more.length > 0
          ? undefined
          : { name },
  };
}

const LEAVE_OUT = "entries do not have it: leave it out";

/** Where misplaced fields belong, and what to use instead of those that do not exist. */
const PLACES: Readonly<Record<string, string>> = {
  "it belongs under source:": "outlet url published language translation archived corrects",
  "it belongs under announced:, due: or expected:": "stops partial",
  "it belongs to a stop under visited:": "met unannounced calledOff kind",
  "it belongs to skipped:, postponed: or cancelled:": "sentInstead cause replacedBy turnedBack",
  "it belongs to a group under trips:":
    "trip announced due expected visited skipped postponed cancelled denied stated",
  "the reason why something was not made goes under skipped:, postponed: or cancelled:": "reason",
  "a note is the text below the second ---":
    "note notes comment comments remark remarks 备注 remarque anmerkung",
  [LEAVE_OUT]:
    "author authors tags category categories draft layout keywords accessed retrieved description duration status 作者 标签",
  "the person is the first part of the trip's id, as in wang-yi/2026-01-africa":
    "person minister traveller traveler 人物 外长 ministre",
  "the outlet's country is in outlets.yaml; add a new outlet under adds: outlets:": "country",
};

const placeOfField = (key: string): string | undefined =>
  Object.keys(PLACES).find((place) => {
    const fields = PLACES[place]!.split(" ");
    return fields.includes(key) || fields.includes(key.toLowerCase());
  });
