import { slugOf } from "../../geography/fold-name.ts";
import type { Item } from "./item.ts";

type Values = Item["values"];
type Fields = Record<string, unknown>;

/** A single claim is written as a mapping, not as a list of one. */
const SINGLE_AS_MAPPING = new Set(
  "announced due expected setOut returned postponed cancelled denied".split(" "),
);
const FLAGS = new Set(["partial", "unannounced", "turnedBack", "minor"]);
/** Lists with one item per line; `either` may also be a plain string if it has one item. */
const LINES: ReadonlyMap<string, "list" | "either"> = new Map([
  ["met", "list"],
  ["with", "either"],
  ["source.corrects", "either"],
]);
/** The fields of a source, in the order of entries. */
const SOURCE = "outlet title url published language translation archived corrects".split(" ");
const ADDITIONS = ["outlets", "people", "places"] as const;

/** The non-empty lines of a field. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function valueIn(name: string, text: string): unknown {
  if (FLAGS.has(name)) return text === "true" ? true : undefined;
  const form = LINES.get(name);
  if (!form) return text.trim() || undefined;
  const lines = linesOf(text);
  if (lines.length === 0) return undefined;
  return form === "either" && lines.length === 1 ? lines[0] : lines;
}

const isThere = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

/** The non-empty fields of a row. */
function fieldsIn({ values, rows }: Item): Fields {
  const own = Object.entries(values).map(([name, text]) => [name, valueIn(name, text)] as const);
  const within = Object.entries(rows)
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => [name, items.map(name === "stops" ? plannedStop : fieldsIn)] as const);
  return Object.fromEntries([...own, ...within].filter(isThere));
}

/** A stop with nothing but a place is a plain string. */
function plannedStop(item: Item): unknown {
  const fields = fieldsIn(item);
  return Object.keys(fields).join() === "stop" ? fields.stop : fields;
}

/** The id of the chosen trip: an existing one, or a new one from date and name. */
export function tripOf({ person = "", trip = "", tripDate = "", tripName = "" }: Values): string {
  if (trip !== "" && trip !== "new") return trip;
  return trip === "new" ? `${person}/${tripDate.trim()}-${tripName.trim()}` : "";
}

function groupOf({ values, rows }: Item): Fields {
  const trip = tripOf(values);
  const claims = Object.entries(rows).map(([kind, items]): [string, unknown] => {
    const list = items.map(fieldsIn);
    return [kind, list.length === 1 && SINGLE_AS_MAPPING.has(kind) ? list[0] : list];
  });
  const joined = valueIn("with", values.with ?? "");
  return {
    ...(trip !== "" && { trip }),
    ...Object.fromEntries(claims),
    ...(joined !== undefined && { with: joined }),
  };
}

/** The id of an outlet or minister that the entry adds. */
export const additionId = ({ values }: Item): string =>
  (values.id ?? "").trim() || slugOf(values.name ?? "");

/** Fields of the form that map to something else in the entry. */
const STAND_INS = new Set(["id", "office", "term", "latitude", "longitude", "kept"]);

function addition({ values }: Item): Fields {
  const { country, office, term, latitude, longitude } = values;
  const own = Object.entries(values).filter(([name]) => !STAND_INS.has(name));
  const held = { title: office?.trim(), country, term };
  return {
    ...keptFields(values.kept),
    ...fieldsIn({ values: Object.fromEntries(own), rows: {} }),
    ...(office !== undefined && { offices: [held] }),
    ...((latitude ?? longitude) !== undefined && {
      point: [numberIn(longitude), numberIn(latitude)],
    }),
  };
}

/** Fields of an addition on file that the form does not have. */
function keptFields(json: string | undefined): Fields {
  try {
    return JSON.parse(json ?? "{}") as Fields;
  } catch {
    return {};
  }
}

/** A number if it parses, else the text, so that the check reports it. */
const numberIn = (text = ""): number | string =>
  /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text.trim();

function additionsOf({ rows }: Item): Fields {
  const all = ADDITIONS.map((name): [string, unknown] => {
    const items = rows[name] ?? [];
    const values = items.map(addition);
    if (values.length === 0) return [name, undefined];
    if (name === "places") return [name, values];
    return [
      name,
      Object.fromEntries(items.map((item, index) => [additionId(item), values[index]])),
    ];
  });
  return Object.fromEntries(all.filter(isThere));
}

/** The entry's front matter; empty fields are left out. */
export function fieldsOf(item: Item): object {
  const { values, rows } = item;
  const source = SOURCE.map((name) => {
    const full = `source.${name}`;
    return [name, valueIn(full, values[full] ?? "")] as const;
  });
  const id = valueIn("id", values.id ?? "");
  const title = valueIn("title", values.title ?? "");
  const adds = additionsOf(item);
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    source: Object.fromEntries(source.filter(isThere)) as object,
    ...(Object.keys(adds).length > 0 && { adds }),
    trips: (rows.trips ?? []).map(groupOf),
  };
}

/** How many words of a headline make a file name. */
const WORDS = 5;

/** A file name from the headline, or the one given; empty without Latin letters. */
export const fileNameOf = ({ values }: Item): string =>
  slugOf(values.fileName ?? "") ||
  slugOf(values.title ?? "")
    .split("-")
    .slice(0, WORDS)
    .join("-");

/** The entry's path under content/articles, without `.md`: `2026/2026-01-12-lesotho-communique`. */
export function idOf(item: Item): string {
  const published = (item.values["source.published"] ?? "").trim();
  const date = /^(\d{4})-\d\d(?:-\d\d)?/.exec(published);
  const name = fileNameOf(item);
  return date ? `${date[1]!}/${date[0]}-${name}` : `undated/${name}`;
}
