// The build and the page's script draw the same from the same numbers.
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { svgNode } from "../../src/browser/node.ts";
import type { MakeElement } from "../../src/drawings/element.ts";
import { drawGlyph, layOutGlyph } from "../../src/drawings/glyph/glyph.ts";
import { drawMap } from "../../src/drawings/map/draw.ts";
import { layOutTripMap } from "../../src/drawings/map/trip-map.ts";
import { layOutWorldMap } from "../../src/drawings/map/world-map.ts";
import { markupElement } from "../../src/drawings/markup.ts";
import { drawStrip } from "../../src/drawings/strip/draw.ts";
import { layOutStrip, layOutStripDown } from "../../src/drawings/strip/strip.ts";
import { typesetPage } from "../../src/site/typeset-page.ts";
import { en } from "../../src/words/en/messages.ts";
import { examples } from "./examples.ts";
import { entryOf, sceneOf } from "./world.ts";

const { document } = parseHTML("<body></body>");
beforeAll(() => {
  vi.stubGlobal("document", document);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** An element by its name, its attributes sorted by name, and its children. */
function tree(node: Node): unknown {
  if (!("attributes" in node)) return node.textContent;
  const { localName, attributes, childNodes } = node as Element;
  const pairs = [...attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return [localName, pairs, [...childNodes].map(tree)];
}

function parsed(markup: string): unknown {
  const holder = document.createElement("div");
  holder.innerHTML = markup;
  return tree(holder.firstElementChild!);
}

const LINKS = {
  land: (name: string) => `/maps/${name}.svg`,
  trip: (id: string) => `/trips/${id}/`,
};
const world = sceneOf(Object.values(examples).map(entryOf));
type Draw = <Made>(element: MakeElement<Made>) => Made;

describe.each(Object.entries(examples))("of %s", (_, trip) => {
  test.each<[string, Draw]>([
    ["the map", (element) => drawMap(element, layOutTripMap(trip, en), { land: LINKS.land })],
    ["the strip", (element) => drawStrip(element, layOutStrip(trip, en), "strip-across")],
    ["the strip down", (element) => drawStrip(element, layOutStripDown(trip, en))],
    ["the glyph", (element) => drawGlyph(element, layOutGlyph(trip, en))],
  ])("%s is the same from the build and the script", (_name, draw) => {
    expect(tree(draw(svgNode))).toEqual(parsed(typesetPage(draw(markupElement).markup)));
  });
});

test.each([390, 1104])("the map of all trips, %i px wide, is the same, too", (width) => {
  const draw: Draw = (element) =>
    drawMap(element, layOutWorldMap(world, { width, height: 430 }), LINKS, "world");
  expect(tree(draw(svgNode))).toEqual(parsed(typesetPage(draw(markupElement).markup)));
});
