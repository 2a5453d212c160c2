import { describe, expect, it } from "vitest";
import { allDownloads } from "../../src/downloads/downloads.ts";
import {
  Chapter,
  madeNow,
  coalesced,
  jsonPieces,
  memberPieces,
  partsOfList,
} from "../../src/downloads/pieces.ts";
import { data } from "./data.ts";
import { toGeoJson } from "./published.ts";

function* counted(...values: readonly unknown[]): Generator {
  yield* values;
}

describe("JSON in pieces", () => {
  it("equals JSON.stringify of the same lists", () => {
    const head = { a: '…"', none: undefined, nothing: null, b: [1, { c: null }] };
    const inTurn = { ...head, list: counted("x", { y: 1 }), empty: counted(), last: false };
    const whole = { ...head, list: ["x", { y: 1 }], empty: [], last: false };
    expect([...madeNow(jsonPieces(inTurn))].join("")).toBe(`${JSON.stringify(whole)}\n`);
  });

  it("omits a chapter without members", () => {
    const chapters = [[], [1], [], [2, 3]].map((some) => new Chapter("", () => memberPieces(some)));
    const pieces = madeNow(jsonPieces({ list: counted(...chapters) }));
    expect([...pieces].join("")).toBe('{"list":[1,2,3]}\n');
  });

  it("reads fields lazily", () => {
    let seen = 0;
    const value = {
      list: (function* () {
        yield (seen += 1);
      })(),
      get seen() {
        return seen;
      },
    };
    expect([...madeNow(jsonPieces(value))].join("")).toBe('{"list":[1],"seen":1}\n');
  });
});

it("chunks are coalesced to tens of kilobytes, and none is lost", () => {
  const pieces = Array.from({ length: 5000 }, (_, index) => `${index} `.repeat(20));
  const some = [...coalesced(pieces)];
  expect(some.join("")).toBe(pieces.join(""));
  expect(some.length).toBeLessThan(12);
  for (const piece of some) expect(piece.length).toBeLessThan(70_000);
});

it.each([
  [0, []],
  [199, [199]],
  [200, [200]],
  [450, [200, 200, 50]],
])("a list of %i is split into parts of %j", (length, parts) => {
  const list = Array.from({ length }, (_, index) => index);
  const some = [...partsOfList(list)];
  expect(some.map((part) => part.length)).toEqual(parts);
  expect(some.flat()).toEqual(list);
});

it("nothing makes no chunks", () => {
  expect([...coalesced([])]).toEqual([]);
});

it.each([
  "data/stops.csv",
  "data/v1/trips.json",
  "data/trips.geojson",
  "data/trips.ics",
  "data/v1/articles.json",
])("%s is streamed, as it grows with the content", (path) => {
  const { toPieces } = allDownloads(data).find((download) => download.path === path)!;
  expect([...toPieces()].length).toBeGreaterThan(1);
});

it("the map's bounding box contains all its points", () => {
  const { bbox, features } = toGeoJson(data);
  const latitudes = features.flatMap(({ geometry }) =>
    (JSON.stringify(geometry).match(/-?[\d.]+,-?[\d.]+/gu) ?? []).map((pair) =>
      Number(pair.split(",")[1]),
    ),
  );
  expect([bbox?.[1], bbox?.[3]]).toEqual([Math.min(...latitudes), Math.max(...latitudes)]);
});
