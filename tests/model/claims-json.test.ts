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

test("places, dates and the names of fields are packed once, however many claims have them", () => {
  const size = (some: typeof claims): number => JSON.stringify(packClaims(some)).length;
  const once = size(claims);
  // What each claim says for itself, and no more, comes with each.
  const whole = JSON.stringify(claims).length;
  expect(size([...claims, ...claims]) - once).toBeLessThan(0.22 * whole);
  expect(once).toBeLessThan(0.5 * whole);
});
