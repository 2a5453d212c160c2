import { describe, expect, test } from "vitest";
import { overlaps } from "../../src/drawings/label-places.ts";
import { clusterPlaces, toneOfStops } from "../../src/drawings/map/cluster.ts";
import type { ScenePlace } from "../../src/drawings/map/scene.ts";
import { centreView } from "../../src/drawings/map/view.ts";
import { fitScene, layOutWorldMap } from "../../src/drawings/map/world-map.ts";
import { TONE_SYMBOLS, type Tone } from "../../src/model/outcomes.ts";
import { boxOf, collisions, numbersOf } from "./boxes.ts";
import { examples } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { manyStops } from "./many-stops.ts";
import { printMap } from "./print-map.ts";
import { entryOf, sceneOf } from "./world.ts";
import { tripOf } from "./trips.ts";

const BOX = { width: 700, height: 300 };
const scene = sceneOf(Object.values(examples).map(entryOf));
const many = sceneOf(manyStops(3000));

test("the world map matches its golden file", () => {
  expectGolden("map-world", printMap(layOutWorldMap(scene, BOX), "map world"));
});

/** A place on a line, with stops of given tones. */
const place = (x: number, ...tones: Tone[]): ScenePlace => ({
  x,
  y: 0,
  name: `P${x}`,
  where: `P${x}`,
  country: "XX",
  countryName: "X",
  stops: tones.map((tone) => ({
    trip: "a/b",
    tone,
    symbol: TONE_SYMBOLS[tone],
    outcome: tone,
    causes: [],
  })),
});
const namesOf = (clusters: ReturnType<typeof clusterPlaces>): readonly string[] =>
  clusters.map((places) => places.map(({ name }) => name).join(" "));

describe("places near each other", () => {
  test("share one mark; those farther apart have their own", () => {
    const places = [place(0, "made"), place(9, "made"), place(30, "made")];
    expect(namesOf(clusterPlaces(places, 10))).toEqual(["P0 P9", "P30"]);
    expect(namesOf(clusterPlaces(places, 5))).toEqual(["P0", "P9", "P30"]);
  });

  test("are led by changed stops, then by those made; unreported ones come last", () => {
    const places = [place(0, "unreported"), place(4, "made", "made"), place(8, "missed")];
    expect(namesOf(clusterPlaces(places, 10))).toEqual(["P8 P0 P4"]);
    expect(namesOf(clusterPlaces(places, 1))).toEqual(["P8", "P4", "P0"]);
  });

  test("absorb unreported stops from farther away than others", () => {
    expect(namesOf(clusterPlaces([place(0, "made"), place(14, "unreported")], 10))).toEqual([
      "P0 P14",
    ]);
    expect(namesOf(clusterPlaces([place(0, "made"), place(14, "made")], 10))).toHaveLength(2);
  });

  test("of ten thousand stops are each in exactly one mark", () => {
    for (const reach of [0, 5, 40]) {
      const gathered = clusterPlaces(many.places, reach).flat();
      expect(new Set(gathered).size).toBe(many.places.length);
      expect(gathered).toHaveLength(many.places.length);
    }
  });
});

describe("the colour of several stops", () => {
  test.each<[Tone, Tone[]]>([
    ["made", ["made", "made", "missed"]],
    ["missed", ["made", "missed"]],
    ["made", ["made", "unreported", "unreported"]],
    ["unreported", ["unreported", "unreported"]],
    ["added", ["made", "added"]],
  ])("is that of %s for %j", (tone, tones) => {
    expect(toneOfStops(tones)).toBe(tone);
  });
});

describe("a view", () => {
  const { left, right } = { left: 0, right: BOX.width };

  test("that fits has all marks in it", () => {
    const { marks } = layOutWorldMap(scene, BOX);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(
      scene.places.reduce((sum, { stops }) => sum + stops.length, 0),
    );
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(right);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(BOX.height);
    }
  });

  test("zoomed in separates more marks, and labels no fewer of them", () => {
    const fit = fitScene(many, BOX);
    const [{ x, y }] = many.places as [ScenePlace];
    const near = centreView(fit.k * 6, x, y, many, BOX);
    const alone = (view: typeof fit): number => {
      const { marks } = layOutWorldMap(many, BOX, view);
      return marks.filter(({ places }) => places.length === 1).length / marks.length;
    };
    expect(alone(near)).toBeGreaterThan(alone(fit));
  });

  test.each([1, 3, 12])("zoomed %i times has labels that cover nothing", (zoom) => {
    const fit = fitScene(many, BOX);
    const view = centreView(fit.k * zoom, many.width / 2, many.height / 2, many, BOX);
    const map = layOutWorldMap(many, BOX, view);
    expect(
      numbersOf({ ...map, marks: map.marks.map((mark) => ({ ...mark, places: [] })) }).every(
        Number.isFinite,
      ),
    ).toBe(true);
    const titles = map.marks.flatMap(({ title }) => (title ? [boxOf(title, 12)] : []));
    const names = (map.names ?? []).map((name) => boxOf(name, 11));
    expect(titles.length).toBeGreaterThan(0);
    expect(collisions([...titles, ...names])).toEqual([]);
    for (const name of names)
      for (const { x, y, radius } of map.marks)
        expect(
          overlaps(name, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
        ).toBe(false);
  });

  test("of a country has its name once: at its stop, or on its land", () => {
    const ethiopia = sceneOf([
      entryOf(tripOf({ stops: [{ at: "Ethiopia", outcome: "skipped", announced: "" }] })),
    ]);
    const map = layOutWorldMap(ethiopia, { width: 1000, height: 420 });
    expect(map.marks.map(({ title }) => title?.text)).toEqual(["Ethiopia, skipped"]);
    expect(map.names?.map(({ text }) => text)).not.toContain("Ethiopia");
  });
});

test("a mark says who was or was to be there, when, and what became of it", () => {
  const { marks } = layOutWorldMap(
    sceneOf([entryOf(tripOf({ stops: [{ at: "Tokyo", outcome: "skipped", announced: "" }] }))]),
    BOX,
  );
  expect(marks.map(({ sentence }) => sentence)).toEqual(["Tokyo, Japan: Ada Quill, skipped"]);
  const [mark] = layOutWorldMap(
    sceneOf([examples.africa, examples.africaBefore].map(entryOf)),
    BOX,
  ).marks.filter(({ sentence }) => sentence.startsWith("Tanzania"));
  expect(mark?.sentence).toMatch(/^Tanzania: 2 stops, /u);
});
