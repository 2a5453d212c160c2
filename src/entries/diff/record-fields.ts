import { counter } from "../../model/grouped.ts";
import type { Claim } from "../../model/claim.ts";
import type { Content } from "../../reading/disk/content.ts";
import { type Names, sayValue } from "./say-value.ts";

/** A record's values by field name; for a claim's fields, prefixed with the claim. */
export type Fields = ReadonlyMap<string, string>;

/** Fields that are derived from others. */
const DERIVED: ReadonlySet<string> = new Set(
  "id article trip known published publishedIn undated position voice carrier outletName kind".split(
    " ",
  ),
);

/** Fields whose names in entries differ from the model's. */
const CALLED: Readonly<Record<string, string>> = {
  nativeName: "name in its own script",
  stopKind: "kind",
  toTrip: "to",
  toDates: "to",
  happened: "on",
  joined: "with",
  countryName: "country's name",
};

/** `visited Doha`, `announced`; further claims of one kind at a place are numbered. */
function nameClaims(claims: readonly Claim[], names: Names): readonly (readonly [string, Claim])[] {
  const countOf = counter();
  return claims.map((claim) => {
    const name = claim.kind === "with" ? `with ${names.trip(claim.joined)}` : nameOf(claim);
    const full = `${names.trip(claim.trip)}: ${name}`;
    const count = countOf(full);
    return [count === 1 ? full : `${full} (${count})`, claim];
  });
}

/** `visited Maseru`, `announced`. */
export function nameOf(claim: Claim): string {
  const place = "place" in claim ? claim.place : undefined;
  return place ? `${claim.kind} ${place.name}` : claim.kind;
}

const TOLD_BY_NAME: ReadonlySet<string> = new Set([...DERIVED, "place"]);

export const fieldsOfClaim = (claim: Claim, names: Names): Fields =>
  fieldsOf(claim, names, TOLD_BY_NAME);

const ID: ReadonlySet<string> = new Set(["id"]);

/** The fields of a record, without those reported elsewhere. */
export const fieldsOf = (record: object, names: Names, leftOut = ID): Fields =>
  new Map(
    Object.entries(record)
      .filter(([name]) => !leftOut.has(name))
      .map(([name, value]) => [CALLED[name] ?? name, sayValue(value, names, name)] as const)
      .filter(([, said]) => said !== ""),
  );

export function fieldsOfEntry(
  { title, source, note, claims }: Content["articles"][number],
  names: Names,
): Fields {
  // Corrections are reported once, with the source.
  const own = claims.filter(({ kind }) => kind !== "correction");
  const ofClaims = nameClaims(own, names).flatMap(([name, claim]) => [
    [name, "there"] as const,
    ...Array.from(
      fieldsOfClaim(claim, names),
      ([field, said]) => [`${name}: ${field}`, said] as const,
    ),
  ]);
  return new Map(
    [
      ["headline", title] as const,
      ...Object.entries(source).map(
        ([name, value]) =>
          [name === "title" ? "source's title" : name, sayValue(value, names, name)] as const,
      ),
      ["note", sayValue(note, names)] as const,
      ...ofClaims,
    ].filter(([, said]) => said !== ""),
  );
}
