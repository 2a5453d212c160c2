import { expect, test } from "vitest";
import { embeddedPath } from "../../../src/browser/embed.ts";
import { movedTo } from "../../../src/browser/moved.ts";

test.each([
  [
    "trips/wang-yi/2026-01-africa/as-of/2026-01-10/",
    "trips/wang-yi/2026-01-africa/?asof=2026-01-10",
  ],
  [
    "zh/trips/wang-yi/2026-01-africa/as-of/2026-01-10",
    "trips/wang-yi/2026-01-africa/?asof=2026-01-10",
  ],
  ["trips/wang-yi/2026-01-africa/as-of/", "trips/wang-yi/2026-01-africa/"],
  ["embed/trips/wang-yi/2026-01-africa/", "embed/?trip=wang-yi/2026-01-africa"],
  ["zh/embed/trips/wang-yi/2026-01-africa/", "embed/?trip=wang-yi/2026-01-africa"],
  ["zh/", ""],
  ["zh/people/wang-yi/", "people/wang-yi/"],
])("%s has moved to %s", (from, to) => {
  expect(movedTo(from)).toBe(to);
});

test.each(["", "no-such-page/", "trips/wang-yi/2026-01-africa/", "zhukov/"])(
  "/%s has not moved",
  (path) => {
    expect(movedTo(path)).toBeUndefined();
  },
);

test.each([
  ["?trip=wang-yi/2026-01-africa", "trips/wang-yi/2026-01-africa/"],
  ["?trip=wang-yi%2F2026-01-africa", "trips/wang-yi/2026-01-africa/"],
  ["?person=wang-yi", "people/wang-yi/"],
  ["?country=LS", "countries/ls/"],
  ["?view=trips&country=ls", ""],
])("%s embeds %s", (search, path) => {
  expect(embeddedPath(search)).toBe(path);
});

test.each(["", "?trip=../../evil", "?trip=//evil.example", "?toString=x", "?trip=a/b/c"])(
  "%s embeds nothing",
  (search) => {
    expect(embeddedPath(search)).toBeUndefined();
  },
);
