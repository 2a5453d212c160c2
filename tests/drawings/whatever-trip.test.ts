// Whatever is known of a trip, even no place and no day, its drawings have no NaN.
import { describe, expect, it } from "vitest";
import { layOutTripCard } from "../../src/drawings/card/trip.ts";
import { layOutGlyph } from "../../src/drawings/glyph/glyph.ts";
import { layOutTripMap, coastlineBelow } from "../../src/drawings/map/trip-map.ts";
import { layOutWorldMap } from "../../src/drawings/map/world-map.ts";
import { layOutStrip, layOutStripDown } from "../../src/drawings/strip/strip.ts";
import { readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { isError } from "../../src/reading/problem.ts";
import { en } from "../../src/words/en/messages.ts";
import { entryOf, sceneOf } from "./world.ts";
import { ENTRY, ENTRY_TEXT, read } from "../reading/folder.ts";

const TRIPS: readonly string[] = [
  "cancelled: { on: 2026-01-11 }",
  "postponed: { to: 2026-03 }",
  "stated: [{ about: a, says: b }]",
  "denied: { by: B }",
  "returned: { on: 2026-01-11 }",
  "setOut: { on: 2026-01-11 }",
  "announced: { by: B, dates: 2026-01-07/2026-01-12 }",
  "announced: { by: B, dates: 2026 }",
  "expected: { dates: 2026-01/.. }",
  "due: { stops: [Lesotho] }",
  "visited: [Lesotho]",
  "visited: [{ stop: Lesotho, kind: virtual }]",
  "visited: [{ stop: Lesotho, kind: transit }]",
  "skipped: [Lesotho]",
  "turnedBack: [Lesotho]",
  "announced: { by: B, stops: [European Union, Vatican City, Tuvalu] }",
  "announced: { by: B, stops: [Fiji, Samoa, Kiribati, Chile, Russia] }",
  "visited: [{ stop: Lesotho, dates: ../2026-01-08 }, { stop: Fiji, dates: 2026-01-08/.. }]",
];

/** The paths of NaN in a value: `marks.0.x`. */
function badNumbers(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value === "string")
    return /NaN|Infinity|undefined/.test(value) ? [`${path} ${value}`] : [];
  if (value instanceof Map) return badNumbers([...value], path);
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => badNumbers(part, `${path}.${key}`))
    : [];
}

const foldOf = (claim: string) => {
  const [head] = ENTRY_TEXT.split("    announced:");
  const { articles, problems } = read({ [ENTRY]: `${head!}    ${claim}\n---\n` });
  expect(problems.filter(isError)).toEqual([]);
  return foldClaims(
    articles.flatMap(({ claims }) => claims),
    readDay("2026-11-25")!,
  );
};

describe("a trip with only the claim", () => {
  it.each(TRIPS)("%s", (claim) => {
    for (const trip of foldOf(claim)) {
      const drawings = {
        across: layOutStrip(trip, en),
        down: layOutStripDown(trip, en),
        map: layOutTripMap(trip, en),
        glyph: layOutGlyph(trip, en),
        world: layOutWorldMap(sceneOf([entryOf(trip)]), { width: 560, height: 300 }),
        card: layOutTripCard(
          trip,
          "A",
          { id: "a", name: "A", aliases: [], country: "GB", offices: [] },
          { siteName: "S", foot: "f" },
          en,
        ),
      };
      expect(badNumbers(drawings)).toEqual([]);
      if (trip.stops.length === 0) expect(coastlineBelow(trip)).toBeUndefined();
    }
  });
});
