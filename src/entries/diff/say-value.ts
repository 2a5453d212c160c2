import { isFields } from "../../reading/fields.ts";
import { countryName } from "../../geography/countries.ts";

/** Display names for ids, as reports are for people. */
export interface Names {
  readonly trip: (id: string) => string;
  readonly article: (id: string) => string;
  readonly outlet: (id: string) => string;
  readonly person: (id: string) => string;
}

/** The type of id or code that a field holds. */
const CALLED: Readonly<Record<string, keyof Names>> = {
  toTrip: "trip",
  joined: "trip",
  featured: "trip",
  trips: "trip",
  corrects: "article",
  articles: "article",
  outlet: "outlet",
  of: "outlet",
  sentInstead: "person",
};

/** A value in editors' words: dates as written; places, outlets and trips by name. */
export function sayValue(value: unknown, names: Names, field = ""): string {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0))
    return "";
  if (value instanceof Map)
    return Array.from(
      value,
      ([key, each]) => `${String(key)} ${sayValue(each, names, field)}`,
    ).join(", ");
  if (Array.isArray(value))
    return value.map((each: unknown) => sayValue(each, names, field)).join(", ");
  if (typeof value === "string") return sayText(value, names, field);
  return isFields(value) ? sayFields(value, names) : JSON.stringify(value);
}

function sayText(text: string, names: Names, field: string): string {
  if (field === "country") return countryName(text);
  const called = CALLED[field];
  return (called ? names[called](text) : text).replace(/\s+/g, " ");
}

function sayFields(value: Readonly<Record<string, unknown>>, names: Names): string {
  if (typeof value.edtf === "string") return value.edtf;
  if (typeof value.countryName === "string")
    return value.id === value.country
      ? String(value.name)
      : `${String(value.name)}, ${value.countryName}`;
  if (typeof value.text === "string" && typeof value.language === "string")
    return `${value.text} (${value.language})`;
  if (typeof value.title === "string" && typeof value.country === "string")
    return [`${value.title} of ${countryName(value.country)}`, sayValue(value.term, names)]
      .filter((said) => said !== "")
      .join(", ");
  return Object.entries(value)
    .map(([name, each]) => [name, sayValue(each, names, name)] as const)
    .filter(
      ([name, said]) => said !== "" && name !== "voice" && !(name === "kind" && said === "visit"),
    )
    .map(([name, said]) => (name === "place" || name === "says" ? said : `${name} ${said}`))
    .join(" ");
}
