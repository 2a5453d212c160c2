import type { Claim } from "../../model/claim.ts";
import type { Content } from "../../reading/disk/content.ts";

/** What a record says, by the names of its fields; of a claim's, with the claim in front. */
export type Fields = ReadonlyMap<string, string>;

/** Fields that follow from others. */
const DERIVED = new Set([
  "id",
  "article",
  "trip",
  "known",
  "published",
  "undated",
  "position",
  "voice",
  "kind",
  "trips",
]);
const MAX_TEXT = 120;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value in the words that editors use: dates as they are written, places and outlets by their names. */
function sayValue(value: unknown): string {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0))
    return "";
  if (Array.isArray(value)) return value.map(sayValue).join(", ");
  if (!isRecord(value))
    return (typeof value === "string" ? value : JSON.stringify(value))
      .replace(/\s+/g, " ")
      .slice(0, MAX_TEXT);
  if (typeof value.edtf === "string") return value.edtf;
  if (typeof value.countryName === "string")
    return value.id === value.country
      ? String(value.name)
      : `${String(value.name)}, ${value.countryName}`;
  return Object.entries(value)
    .map(([name, each]) => [name, sayValue(each)] as const)
    .filter(
      ([name, said]) => said !== "" && name !== "voice" && !(name === "kind" && said === "visit"),
    )
    .map(([name, said]) => (name === "place" ? said : `${name} ${said}`))
    .join(" ");
}

/** `visited Doha`, `announced`; the second of a kind at one place is told by its number. */
function nameClaims(claims: readonly Claim[]): readonly (readonly [string, Claim])[] {
  const counts = new Map<string, number>();
  return claims.map((claim) => {
    const place = "place" in claim ? claim.place : undefined;
    const name = place ? `${claim.kind} ${place.name}` : claim.kind;
    const full = `${claim.trip}: ${name}`;
    const count = (counts.get(full) ?? 0) + 1;
    counts.set(full, count);
    return [count === 1 ? full : `${full} (${count})`, claim];
  });
}

/** The fields of a person, an outlet, a place or a text. */
export const fieldsOf = (record: object): Fields =>
  new Map(
    Object.entries(record)
      .filter(([name]) => name !== "id")
      .map(([name, value]) => [name, sayValue(value)] as const)
      .filter(([, said]) => said !== ""),
  );

/** The fields of an entry: its headline, its source's, its note, and those of each claim. */
export function fieldsOfEntry(
  { title, source, note, claims }: Content["articles"][number],
  { outlets }: Content,
): Fields {
  const { outlet, ...rest } = source;
  const ofClaims = nameClaims(claims).flatMap(([name, claim]) => [
    [name, "there"] as const,
    ...Object.entries(claim)
      .filter(([field]) => !DERIVED.has(field) && field !== "place")
      .map(([field, value]) => [`${name}: ${field}`, sayValue(value)] as const),
  ]);
  return new Map(
    [
      ["headline", title] as const,
      ["outlet", outlets.get(outlet)?.name ?? outlet] as const,
      ...Object.entries(rest).map(
        ([name, value]) => [name === "title" ? "source's title" : name, sayValue(value)] as const,
      ),
      ["note", sayValue(note)] as const,
      ...ofClaims,
    ].filter(([, said]) => said !== ""),
  );
}
