import { isUnknown } from "../place-fault.ts";
import type { PlaceIndex } from "../place-index.ts";
import { listText, scalarText } from "../yaml/text.ts";
import { dateMeant } from "../schema/date-meant.ts";
import { isFault, readWhen } from "../schema/edtf.ts";

const MAX_LENGTH = 120;
const MAX_PARTS = 60;
const SIGNS = "[;/|→\\t、；؛،]|[-=]*>";
const AND = "and|then|und|et|y|и";
const BETWEEN = `\\s(?:${AND}|-|–|—|&)\\s`;
const NUMBER = "\\d+[.)]\\s";
const PARTS = new RegExp(
  `\\s*(?:[,\\n，]|${SIGNS}|${BETWEEN}|\\s(?=${NUMBER}))\\s*(?:(?:${AND})\\s+|${NUMBER}+)*`,
  "u",
);
/** With words for "and" that need no spaces, as in Chinese, where they can also be part of a name. */
const PARTS_UNSPACED = new RegExp(`${PARTS.source}|[和与與及]`, "u");
const AROUND = /^\s*(?:\(([^()]*)\)|\{([^{}]*)\}|【([^】]*)】)\s*$/u;

/** A stop as written in an entry, with the dates that were beside it. */
interface StopText {
  readonly stop: string;
  readonly dates?: string | undefined;
}

/** Rejoins stops that were split at a comma; undefined if none were. */
export function joinStops(
  stops: readonly string[],
  isKnown: (text: string) => boolean,
): readonly string[] | undefined {
  if (stops.length > MAX_PARTS) return undefined;
  const joined: string[] = [];
  for (let index = 0; index < stops.length; index++) {
    const [stop = "", next] = stops.slice(index, index + 2);
    const both = `${stop}, ${next ?? ""}`;
    const isParted =
      next !== undefined && !isKnown(stop) && both.length <= MAX_LENGTH && isKnown(both);
    joined.push(isParted ? both : stop);
    if (isParted) index++;
  }
  return joined.length < stops.length ? joined : undefined;
}

/** Curly quotes and full-width commas, which YAML reads as letters within a list. */
const ODD_QUOTES = /["“”„‟«»「」『』＂]/gu;
const ODD_COMMAS = /\s*[，、；;،؛]\s*/gu;

/** Repairs stops that wrong quotes or commas split or joined: `“Doha`, `Qatar”`; undefined if none were. */
export function mendStops(
  stops: readonly string[],
  isKnown: (text: string) => boolean,
): readonly string[] | undefined {
  const text = stops.join(", ");
  const plain = text.replace(ODD_COMMAS, ", ").replace(ODD_QUOTES, "");
  const isJoined = stops.some((stop) => stop.includes(",") && !isKnown(stop));
  if ((plain === text && !isJoined) || text.length > 3 * MAX_LENGTH) return undefined;
  const parts = plain.split(",").map((part) => part.trim());
  const mended = joinStops(parts, isKnown) ?? parts;
  return mended.every((stop) => isKnown(stop)) ? mended : undefined;
}

/** The stops named in one text, in order; undefined if any is unknown. */
export const stopsIn = (
  text: string,
  places: PlaceIndex,
  year: number | undefined,
): readonly StopText[] | undefined =>
  stopsParted(text, places, year, PARTS) ?? stopsParted(text, places, year, PARTS_UNSPACED);

/** The same with given separators. */
export function stopsParted(
  text: string,
  places: PlaceIndex,
  year: number | undefined,
  separators: RegExp,
): readonly StopText[] | undefined {
  if (text.length > 3 * MAX_LENGTH) return undefined;
  const isKnown = (name: string): boolean => !isUnknown(places.find(name));
  const alone = stopOf(text, places, year);
  if (alone) return [alone];
  const inside = text.replace(AROUND, "$1$2$3");
  const parts = inside
    .replace(/^\s*\d+[.)]\s+/, "")
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > MAX_PARTS) return undefined;
  const joined = joinStops(parts, isKnown) ?? parts;
  const found = joined.map((part) => stopOf(part, places, year));
  // "Paris, United States" is not two stops, one in France and one in America.
  const isTorn = joined.some(
    (part, index) =>
      !isKnown(part) &&
      (found[index]?.stop ?? "").includes(", ") &&
      isCountry(joined[index + 1], places),
  );
  return !isTorn && found.every((stop) => stop !== undefined) ? found : undefined;
}

function isCountry(text: string | undefined, places: PlaceIndex): boolean {
  const found = text === undefined ? undefined : places.find(text);
  return found !== undefined && !isUnknown(found) && found.id === found.country;
}

/** Within a list item, a comma separates a town from its country. */
export const IN_ITEM = new RegExp(`\\s*(?:${SIGNS}|&|${BETWEEN})\\s*`, "u");

/** `Ethiopia (8 January)`, `Ethiopia: 2026-01-08`, `埃塞俄比亚`. */
function stopOf(text: string, places: PlaceIndex, year: number | undefined): StopText | undefined {
  const name = nameMeant(text, places);
  if (name !== undefined) return { stop: name };
  for (const { 0: sign, index } of text.matchAll(BEFORE_DATE)) {
    const stop = nameMeant(text.slice(0, index).trim(), places);
    const written = text
      .slice(index + sign.length)
      .replace(/[)）]\s*$/, "")
      .trim();
    const dates = stop === undefined ? [] : datesIn(written, year);
    if (stop !== undefined && dates.length === 1) return { stop, dates: dates[0] };
  }
  return undefined;
}

const BEFORE_DATE = /\s*[,:(（]\s*|\s(?=[\d.~])/g;

function datesIn(text: string, year: number | undefined): readonly string[] {
  const isDate = (date: string): boolean => !isFault(readWhen(date));
  if (!/\d/.test(text)) return [];
  return isDate(text) ? [text] : dateMeant(text, year).dates.filter(isDate);
}

/** A name as entries write it; undefined if not certain. */
function nameMeant(text: string, places: PlaceIndex): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const found = places.find(text);
  if (!isUnknown(found)) return text;
  const value = found.instead && "value" in found.instead ? found.instead.value : undefined;
  return typeof value === "string" && !isUnknown(places.find(value)) ? value : undefined;
}

/** Stops as list items on one line: `Ethiopia, { stop: Lesotho, dates: 2026-01-10 }`. */
export const itemsText = (stops: readonly StopText[]): string =>
  stops.some(({ dates }) => dates !== undefined)
    ? stops
        .map(({ stop, dates }) =>
          dates === undefined ? scalarText(stop) : `{ stop: ${scalarText(stop)}, dates: ${dates} }`,
        )
        .join(", ")
    : listText(stops.map(({ stop }) => stop)).slice(1, -1);
