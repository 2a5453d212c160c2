import type { FormState } from "./form-state.ts";

type Values = Readonly<Record<string, string>>;

/** Of one claim, an entry has a mapping rather than a list of one. */
const MAY_STAND_ALONE = new Set(["announced", "expected", "postponed", "cancelled"]);
const FLAGS = new Set(["partial", "unannounced", "turnedBack"]);

const clean = (text: string): string | undefined => text.trim() || undefined;

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** `Maseru, Lesotho @ 2026-01-10` → a stop with its dates. */
function plannedStop(line: string): string | { stop: string; dates: string } {
  const at = line.lastIndexOf("@");
  return at < 0 ? line : { stop: line.slice(0, at).trim(), dates: line.slice(at + 1).trim() };
}

function claimOf(values: Values): object {
  const fields = Object.entries(values).map(([name, text]): [string, unknown] => {
    if (FLAGS.has(name)) return [name, text === "true" ? true : undefined];
    const lines = linesOf(text);
    if (name === "stops") return [name, lines.length > 0 ? lines.map(plannedStop) : undefined];
    if (name === "met") return [name, lines.length > 0 ? lines : undefined];
    return [name, clean(text)];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** The id of the trip that is meant: one that is known, else one of the name given. */
export function tripOf({ person = "", trip = "", tripDate = "", tripName = "" }: Values): string {
  if (trip !== "" && trip !== "new") return trip;
  return trip === "new" ? `${person}/${tripDate.trim()}-${tripName.trim()}` : "";
}

/** The front matter that the form stands for; what is left empty is left out. */
export function fieldsOf({ fields, claims }: FormState): object {
  const trip = tripOf(fields);
  const group = Object.entries(claims)
    .filter(([, items]) => items.length > 0)
    .map(([kind, items]): [string, unknown] => {
      const list = items.map(claimOf);
      return [kind, list.length === 1 && MAY_STAND_ALONE.has(kind) ? list[0] : list];
    });
  const source = Object.entries(fields)
    .filter(([name, value]) => name.startsWith("source.") && clean(value) !== undefined)
    .map(([name, value]) => [name.slice("source.".length), value.trim()]);
  return {
    ...(clean(fields.title ?? "") !== undefined && { title: fields.title!.trim() }),
    source: Object.fromEntries(source) as object,
    trips: [{ ...(trip !== "" && { trip }), ...Object.fromEntries(group) }],
  };
}

const slugOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Words of a headline that make a file's name. */
const WORDS = 5;

/** The entry's path under content/articles, without `.md`: `2026/2026-01-12-lesotho-communique`. */
export function idOf({ fields }: FormState): string {
  const published = (fields["source.published"] ?? "").trim();
  const name =
    slugOf(fields.fileName ?? "") ||
    slugOf(fields.title ?? "")
      .split("-")
      .slice(0, WORDS)
      .join("-");
  const date = /^(\d{4})-\d\d(?:-\d\d)?/.exec(published);
  return date ? `${date[1]!}/${date[0]}-${name}` : `undated/${name}`;
}
