// A trip's page draws a past day as a build of that day would print it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { addressFor, dayIn } from "../../../src/browser/address.ts";
import { daysBetween, daysToSlide, positionOf } from "../../../src/browser/as-of/scale.ts";
import { drawParts, drawTripMap } from "../../../src/browser/as-of/trip-parts.ts";
import { toTripClaim } from "../../../src/downloads/article-json.ts";
import { readClaims } from "../../../src/downloads/read-claims.ts";
import { drawMap } from "../../../src/drawings/map/draw.ts";
import { layOutTripMap } from "../../../src/drawings/map/trip-map.ts";
import { typesetPage } from "../../../src/site/typeset-page.ts";
import { type Markup, markupElement } from "../../../src/drawings/markup.ts";
import { drawStrip } from "../../../src/drawings/strip/draw.ts";
import { layOutStrip } from "../../../src/drawings/strip/strip.ts";
import { drawLede } from "../../../src/drawings/trip/lede.ts";
import { drawStops } from "../../../src/drawings/trip/stops.ts";
import type { TripTextContext } from "../../../src/drawings/trip/trip-text-context.ts";
import { isoOf, readDay } from "../../../src/model/day.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import { evidenceLines, numbersIn } from "../../../src/words/evidence.ts";
import { en } from "../../../src/words/en/messages.ts";
import { ui } from "../../../src/words/en/ui.ts";
import { sayVerdict } from "../../../src/words/verdict.ts";
import { readCase } from "../../model/read-case.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
Object.assign(globalThis, { document });

const CASES = join(import.meta.dirname, "..", "..", "cases");
const END = readDay("2030-01-01")!;
const words = { messages: en, ui };
const land = (name: string): string => `/maps/${name}.svg`;

/** A node as text, with its attributes sorted by name. */
function textOf(node: ChildNode): string {
  if (!("attributes" in node)) return node.textContent ?? "";
  const { localName, attributes, childNodes } = node as Element;
  const named = [...attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return `<${[localName, ...named].join(" ")}>${[...childNodes].map(textOf).join("")}</${localName}>`;
}

function expectSame(
  nodes: readonly (Node | string)[],
  drawn: readonly (Markup | string | false | undefined)[],
): void {
  const page = document.createElement("div");
  page.append(...nodes);
  const build = document.createElement("div");
  const { markup } = markupElement("div", {}, ...drawn);
  build.innerHTML = typesetPage(markup).replace(/^<div>|<\/div>$/gu, "");
  expect(page.childNodes.length).toBeGreaterThan(0);
  expect(textOf(page)).toBe(textOf(build));
}

test.each(readdirSync(CASES).filter((name) => name !== "registers"))(
  "%s: strip, verdict, stops and map on each day of knowledge",
  (name) => {
    const claims = readCase(CASES, name);
    for (const today of foldClaims(claims, END)) {
      const own = claims.filter(({ trip }) => trip === today.id);
      const file = JSON.parse(JSON.stringify(own.map(toTripClaim))) as ReturnType<
        typeof toTripClaim
      >[];
      const telling: TripTextContext = {
        words,
        numbersOf: numbersIn(evidenceLines(today.claims, words)),
        countryUrl: (code) => `/countries/${code}/`,
      };
      for (const day of today.knowledgeDays) {
        const shown = foldClaims(readClaims(file), day)[0]!;
        const built = foldClaims(own, day)[0]!;
        const parts = drawParts(shown, telling);
        expectSame(parts.lede, drawLede(markupElement, sayVerdict(built, en), telling));
        expectSame(parts.strip.slice(0, 1), [
          drawStrip(markupElement, layOutStrip(built, en), "strip-across"),
        ]);
        expectSame(parts.stops, [drawStops(markupElement, built, telling)]);
      }
      const size = { width: 560, height: 500 };
      expectSame(
        [
          drawTripMap(today, words, {
            ...size,
            around: today,
            landUrl: land,
          }),
        ],
        [drawMap(markupElement, layOutTripMap(today, en, size), { land })],
      );
    }
  },
);

describe("the days of a slider", () => {
  const day = (iso: string): number => readDay(iso)!;
  const days = daysToSlide(
    [day("2026-01-07"), day("2026-01-10"), day("2026-03-01")],
    day("2026-05-01"),
  );

  test("are all those between nearby news, and a few after the rest", () => {
    expect(days.map(isoOf)).toEqual([
      ...["2026-01-07", "2026-01-08", "2026-01-09", "2026-01-10", "2026-01-11", "2026-01-12"],
      ...["2026-03-01", "2026-03-02", "2026-03-03"],
    ]);
  });

  test("never reach today, which comes last", () => {
    expect(daysToSlide([100, 101, 200], 101)).toEqual([100]);
    expect(positionOf(undefined, days)).toBe(days.length);
  });

  test("map a day in between to the last one before it", () => {
    expect(positionOf(day("2026-01-09"), days)).toBe(2);
    expect(positionOf(day("2026-02-01"), days)).toBe(5);
    expect(positionOf(day("2025-01-01"), days)).toBe(0);
    expect(positionOf(day("2026-04-01"), days)).toBe(8);
  });
});

test("a URL has its day, and none for today", () => {
  const day = readDay("2026-01-09");
  const past = addressFor("https://example.org/trips/a/b/?x=1#strip", day);
  expect(past).toBe("https://example.org/trips/a/b/?x=1&asof=2026-01-09#strip");
  expect(dayIn(new URL(past).search)).toBe(day);
  expect(addressFor(past, undefined)).toBe("https://example.org/trips/a/b/?x=1#strip");
  expect(dayIn("?asof=2026-02-30")).toBeUndefined();
});

test("a slider over years steps through every day before today", () => {
  const days = daysBetween(readDay("2025-12-30")!, readDay("2026-01-02")!);
  expect(days).toEqual([readDay("2025-12-30")!, readDay("2025-12-31")!, readDay("2026-01-01")!]);
  expect(daysBetween(readDay("2026-01-02")!, readDay("2026-01-01")!)).toEqual([]);
  expect(positionOf(readDay("2025-12-31"), days)).toBe(1);
  expect(positionOf(undefined, days)).toBe(3);
});
