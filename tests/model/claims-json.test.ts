import { expect, test } from "vitest";
import { packClaims, unpackClaims } from "../../src/model/claims-json.ts";
import { readContent } from "../../src/reading/disk/content.ts";

const claims = readContent("tests/fixtures/content").articles.flatMap((article) => article.claims);

test("claims come back from JSON as they were, with the open ends of their dates", () => {
  const ends = claims.flatMap((claim) => ("dates" in claim ? [claim.dates?.end.to] : []));
  expect(ends).toContain(Infinity);
  const packed: unknown = JSON.parse(JSON.stringify(packClaims(claims)));
  expect(unpackClaims(packed)).toEqual(claims);
});

test("a place is packed once, however many claims name it", () => {
  const text = JSON.stringify(packClaims([...claims, ...claims]));
  const places = claims.flatMap((claim) => (claim.kind === "visited" ? [claim.place] : []));
  for (const place of places) expect(text.split(JSON.stringify(place)).length).toBe(2);
});
