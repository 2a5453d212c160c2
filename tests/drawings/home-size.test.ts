import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { encodeHome } from "../../src/drawings/home/home-data.ts";
import { en } from "../../src/words/en/messages.ts";
import { manyStops } from "./many-stops.ts";

const STOPS = 10_000;

test("the first page's data for ten thousand stops is small enough for a single download", () => {
  const data = encodeHome(manyStops(STOPS), en);
  expect(data.stops.place.length).toBeGreaterThanOrEqual(STOPS);
  expect(data.legs.from.length).toBeGreaterThan(STOPS / 2);
  expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(100_000);
});
