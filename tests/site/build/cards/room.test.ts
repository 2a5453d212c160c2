import { describe, expect, test } from "vitest";
import { outline } from "../../../../src/site/build/card-outline.ts";
import { layOutListCard } from "../../../../src/drawings/card/list.ts";
import type { Card, CardText } from "../../../../src/drawings/card/frame.ts";
import { layOutTripCard } from "../../../../src/drawings/card/trip.ts";
import type { Box } from "../../../../src/drawings/label-places.ts";
import { en } from "../../../../src/words/en/messages.ts";
import { collisions } from "../../../drawings/boxes.ts";
import { markBoxes, outside } from "../../../drawings/card-boxes.ts";
import { NAMES, personOf } from "../../../drawings/card-people.ts";
import { examples } from "../../../drawings/examples.ts";

const WORDS = {
  siteName: "Ports of Call",
  foot: "As known on 28 September 2026, from 120 sources",
};

/** Where a text is really drawn, by the points of its glyph outlines; undefined for what no font can write. */
async function inkOf(text: CardText): Promise<readonly Box[]> {
  const shapes = await outline(text);
  if (!shapes) return [];
  const start = text.x - { start: 0, middle: shapes.width / 2, end: shapes.width }[text.anchor];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { x, y, scale, d } of shapes.paths)
    for (const [, across, up] of d.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu)) {
      xs.push(start + x + Number(across) * scale);
      ys.push(text.y + y - Number(up) * scale);
    }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [{ x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }];
}

async function expectRoom(card: Card): Promise<void> {
  const ink = await Promise.all(card.texts.map(inkOf));
  const boxes = [...ink.flat(), ...markBoxes(card)];
  expect(collisions(boxes)).toEqual([]);
  expect(outside(card, boxes)).toEqual([]);
}

describe("as drawn, nothing on a card overlaps or leaves the picture", () => {
  test.each(NAMES.map((name) => ({ name })))("$name.0", async ({ name }) => {
    const person = personOf(name);
    const { name: title, nativeName } = person;
    const { stops } = examples.everything;
    const latest = [1, 2, 3].map((n) => `${title}, ${n}`);
    const detail = `${title}, ${title}`;
    await expectRoom(layOutListCard({ title, nativeName, detail, stops, latest }, WORDS, en));
    await expectRoom(layOutTripCard(examples.long, title, person, WORDS, en));
  });
});
