import { expect, test } from "vitest";
import { packClaims, unpackClaims } from "../../src/model/claims-json.ts";
import { readContent } from "../../src/reading/disk/content.ts";

const claims = readContent("tests/fixtures/content").articles.flatMap((article) => article.claims);

test("claims survive a JSON round trip, including open dates", () => {
  const ends = claims.flatMap((claim) => ("dates" in claim ? [claim.dates?.end.to] : []));
  expect(ends).toContain(Infinity);
  const packed: unknown = JSON.parse(JSON.stringify(packClaims(claims)));
  expect(unpackClaims(packed)).toEqual(claims);
});

test("shared places, dates and field names are packed once", () => {
  const size = (some: typeof claims): number => JSON.stringify(packClaims(some)).length;
  const once = size(claims);
  // What each claim says for itself, and no more, comes with each.
  const whole = JSON.stringify(claims).length;
  expect(size([...claims, ...claims]) - once).toBeLessThan(0.22 * whole);
  expect(once).toBeLessThan(0.5 * whole);
});
