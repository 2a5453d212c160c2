import { type Label, round } from "../label.ts";
import { type Box, boxAround, overlaps } from "../label-places.ts";
import { textWidth } from "../../words/text-width.ts";
import type { Size } from "./projections.ts";
import type { SceneName } from "./scene.ts";
import type { MapMark } from "./shape.ts";
import type { MapView } from "./view.ts";

const SIZE = 11;
/** The largest share of a country's width that its name may take. */
const SHARE = 0.85;
const GAP = 3;
const TITLE_SIZE = 12;

/** Names for the countries in view, each on its own country, where it covers nothing else. */
export function nameCountries(
  names: readonly SceneName[],
  marks: readonly MapMark[],
  { k, dx, dy }: MapView,
  page: Size,
): readonly Label[] {
  const said = new Set(marks.map(({ title }) => title?.text));
  const taken = marks.flatMap((mark) => [boxAround(mark), ...labelBox(mark)]);
  return names.flatMap(({ name, x, y, width }): Label[] => {
    const at = { x: x * k + dx, y: y * k + dy };
    const wide = textWidth(name, SIZE);
    const box = {
      x: at.x - wide / 2 - GAP,
      y: at.y - SIZE / 2 - GAP,
      width: wide + 2 * GAP,
      height: SIZE + 2 * GAP,
    };
    if (said.has(name) || wide > width * k * SHARE || !isWithin(box, page)) return [];
    if (taken.some((other) => overlaps(other, box))) return [];
    taken.push(box);
    const text = { anchor: "middle", text: name, full: name } as const;
    return [{ x: round(at.x), y: round(at.y + SIZE * 0.35), ...text }];
  });
}

const isWithin = (box: Box, page: Size): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= page.width && box.y + box.height <= page.height;

function labelBox({ title }: MapMark): readonly Box[] {
  if (!title) return [];
  const width = textWidth(title.text, TITLE_SIZE);
  const x = title.x - { start: 0, middle: width / 2, end: width }[title.anchor];
  return [{ x, y: title.y - TITLE_SIZE, width, height: TITLE_SIZE + GAP }];
}
