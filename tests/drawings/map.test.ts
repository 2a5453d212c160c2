import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTRY_CODES, countryName, countryPoint } from "../../src/geography/countries.ts";
import { drawMap } from "../../src/drawings/map/draw.ts";
import type { MapDrawing, MapMark } from "../../src/drawings/map/shape.ts";
import { layOutTripMap } from "../../src/drawings/map/trip-map.ts";
import { drawWorldLand } from "../../src/drawings/map/land.ts";
import { markupElement } from "../../src/drawings/markup.ts";
import { WORLD_CENTRES, worldCentre, worldName } from "../../src/drawings/map/world-shape.ts";
import { anyTrip } from "./arbitrary.ts";
import { boxOf, collisions, detailBox, numbersOf } from "./boxes.ts";
import { examples } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { printMap } from "./print-map.ts";
import { tripOf } from "./trips.ts";
import { en } from "../../src/words/en/messages.ts";

const { africa, pacific, europeAdded, everything, undated, cancelled } = examples;

describe("a map matches its golden file", () => {
  const drawn = { africa, pacific, europeAdded, everything, undated, cancelled };
  for (const [name, trip] of Object.entries(drawn)) {
    test(name, () => {
      expectGolden(`map-${name}`, printMap(layOutTripMap(trip, en, { width: 420, height: 340 })));
    });
  }
});

const visits = (...places: string[]): MapDrawing =>
  layOutTripMap(
    tripOf({ stops: places.map((at) => ({ at, outcome: "visited", visited: "" })) }),
    en,
  );

/** The numbers of a path with relative coordinates, and which of them begin a line. */
const stepsOf = (path: string): readonly (readonly [isStart: boolean, dx: number, dy: number])[] =>
  path.split(/(?=M)/u).flatMap((line) => {
    const numbers = (line.match(/-?(?:\d+(?:\.\d)?|\.\d)/gu) ?? []).map(Number);
    return numbers.flatMap((dx, index) =>
      index % 2 === 0 ? [[index === 0, dx, numbers[index + 1]!] as const] : [],
    );
  });

/** The horizontal extent of a path. */
const spanOf = (path: string): number => {
  let x = 0;
  const all = stepsOf(path).map(([isStart, dx]) => {
    x = isStart ? dx : x + dx;
    return x;
  });
  return Math.max(...all) - Math.min(...all);
};

describe("across 180°", () => {
  test.each([
    ["Apia", "Nadi"],
    ["Tokyo", "Honolulu"],
    ["Santiago", "Auckland"],
    ["Russia", "United States"],
  ])("%s to %s is one line between its marks, the short way round", (from, to) => {
    const { legs, marks } = visits(from, to);
    const [x1 = 0, x2 = 0] = marks.map(({ x }) => x);
    expect(legs[0]?.path.match(/M/gu)).toHaveLength(1);
    expect(spanOf(legs[0]?.path ?? "")).toBeLessThan(Math.abs(x1 - x2) + 60);
  });
});

/** The corners of a path with relative coordinates. */
function boundsOf(path: string): { x0: number; y0: number; x1: number; y1: number } {
  const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  let [x, y] = [0, 0];
  for (const [isStart, dx, dy] of stepsOf(path)) {
    x = isStart ? dx : x + dx;
    y = isStart ? dy : y + dy;
    bounds.x0 = Math.min(bounds.x0, x);
    bounds.y0 = Math.min(bounds.y0, y);
    bounds.x1 = Math.max(bounds.x1, x);
    bounds.y1 = Math.max(bounds.y1, y);
  }
  return bounds;
}

describe("a trip around the world", () => {
  const map = visits("Paris", "Auckland", "Santiago");

  test("is drawn over the land that all maps share", () => {
    expect(WORLD_CENTRES.map(worldName)).toContain(map.land.name);
  });

  test("has its marks within their countries' outlines on that land", () => {
    const { name, scale, x, y } = map.land;
    const land = drawWorldLand(WORLD_CENTRES.find((centre) => worldName(centre) === name)!);
    expect(map.countries.map(({ code }) => code)).toEqual(["FR", "NZ", "CL"]);
    for (const [index, { code }] of map.countries.entries()) {
      const mark = map.marks[index]!;
      const rings = land
        .get(code)!
        .split(/(?<=z)/u)
        .filter(Boolean);
      const isThere = rings.map(boundsOf).some(({ x0, y0, x1, y1 }) => {
        const isAcross = mark.x > x0 * scale + x - 2 && mark.x < x1 * scale + x + 2;
        return isAcross && mark.y > y0 * scale + y - 2 && mark.y < y1 * scale + y + 2;
      });
      expect(isThere, code).toBe(true);
    }
  });

  test.each([
    [-179, 180],
    [-173, 180],
    [-172, -165],
    [7, 0],
    [8, 15],
    [180, 180],
  ])("around %s° is drawn on the world around %s°", (longitude, centre) => {
    expect(worldCentre(longitude)).toBe(centre);
    expect(WORLD_CENTRES).toContain(centre);
  });
});

describe("stops", () => {
  test.each(COUNTRY_CODES.map((code) => [countryName(code), code] as const))(
    "%s has a mark, whether or not the atlas has its shape",
    (name, country) => {
      const place = { id: country, name, country, countryName: name, point: countryPoint(country) };
      const [stop] = africa.stops;
      const { marks } = layOutTripMap(
        {
          ...africa,
          stops: [{ ...stop!, place, visited: { ...stop!.visited!, place } }],
        },
        en,
      );
      const [mark] = marks;
      expect(mark?.title?.text).toBe(name);
      expect(mark?.x).toBeCloseTo(280, -1);
      expect(mark?.y).toBeCloseTo(230, -1);
    },
  );

  test("of a country alone are in the country under its name: no capital is inferred", () => {
    const [ethiopia] = visits("Ethiopia").marks;
    expect(ethiopia?.title?.text).toBe("Ethiopia");
  });

  test("are numbered as made, or not at all", () => {
    expect(layOutTripMap(africa, en).marks.map(({ number }) => number)).toEqual([
      1,
      undefined,
      2,
      3,
    ]);
  });

  test("held by video are on neither route nor map", () => {
    const { marks, legs } = layOutTripMap(
      tripOf({
        stops: [
          { at: "Paris", outcome: "visited", visited: "2026-01-01" },
          {
            at: "Tokyo",
            outcome: "virtual",
            announced: "",
            visited: "2026-01-02",
            kind: "virtual",
          },
          { at: "Ireland", outcome: "visited", visited: "2026-01-03" },
        ],
      }),
      en,
    );
    expect(marks.map(({ title }) => title?.text)).toEqual(["Paris", "Ireland"]);
    expect(legs.map(({ kind }) => kind)).toEqual(["travelled"]);
  });

  test("made twice in one place have marks side by side", () => {
    const [first, , third] = visits("Paris", "Ireland", "Paris").marks;
    expect(third?.x).toBeGreaterThan((first?.x ?? 0) + 8);
  });
});

describe("a map on a narrow page", () => {
  const drawn = (...places: string[]): string =>
    drawMap(markupElement, visits(...places), { land: (name) => name }).markup;

  test("is the same one, with labels where there is room on both", () => {
    expect(drawn("Ethiopia", "Lesotho")).not.toMatch(/on-wide|on-narrow/u);
  });

  test("has its own labels if there is less room beside a mark", () => {
    const { marks, narrow } = visits("Ireland", "Poland");
    const anchors = (some: readonly MapMark[]): unknown => some.map(({ title }) => title?.anchor);
    expect(anchors(marks)).toEqual(["end", "start"]);
    expect(anchors(narrow!)).toEqual(["middle", "middle"]);
    const pages = drawn("Ireland", "Poland").match(/(?<=class="title )on-\w+/gu);
    expect(pages).toEqual(["on-wide", "on-narrow", "on-wide", "on-narrow"]);
  });

  test("separates marks that overlap only there", () => {
    const pages = drawn("Paris", "France", "Lesotho").match(/(?<=class=)(?:stop|"stop [\w-]+")/gu);
    expect(pages).toEqual(["stop", '"stop on-wide"', '"stop on-narrow"', "stop"]);
  });
});

describe("legs", () => {
  test("join consecutive stops: travelled ones, then what was planned otherwise", () => {
    expect(layOutTripMap(africa, en).legs.map(({ kind }) => kind)).toEqual([
      "travelled",
      "travelled",
      "planned",
      "planned",
    ]);
  });

  test("past an unreported stop are not drawn as travelled", () => {
    const kinds = layOutTripMap(pacific, en).legs.map(({ kind }) => kind);
    expect(kinds).toEqual(["travelled", "uncertain", "planned", "planned"]);
  });

  test("of an unreported trip are only planned", () => {
    const kinds = layOutTripMap(examples.unreported, en).legs.map(({ kind }) => kind);
    expect(kinds).toEqual(["planned"]);
  });
});

test("countries with stops are tinted by what became of them", () => {
  const { countries } = layOutTripMap(africa, en);
  expect(countries.map(({ code, tone }) => `${code} ${tone}`)).toEqual([
    "ET made",
    "SO missed",
    "TZ made",
    "LS made",
  ]);
});

describe("any trip", () => {
  test("has a map without NaN or overlapping labels", () => {
    fc.assert(
      fc.property(anyTrip, fc.constantFrom(300, 640), (trip, width) => {
        const map = layOutTripMap(trip, en, { width, height: 420 });
        const { title, detail } = { title: boxOf, detail: detailBox };
        expect(numbersOf(map).every(Number.isFinite)).toBe(true);
        for (const marks of [map.marks, map.narrow!]) {
          const labels = marks.flatMap((mark) => [
            ...(mark.title ? [title(mark.title)] : []),
            ...(mark.detail ? [detail(mark.detail)] : []),
          ]);
          expect(collisions(labels)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("has all its marks within the map", () => {
    fc.assert(
      fc.property(anyTrip, (trip) => {
        const { marks, width, height } = layOutTripMap(trip, en, { width: 640, height: 420 });
        const once = marks.filter(
          (mark, index) => !marks.slice(0, index).some(({ y }) => y === mark.y),
        );
        expect(once.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
