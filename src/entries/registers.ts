import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import type { Outlet, Person } from "../model/records.ts";
import { ascending } from "../model/sort.ts";
import { entryFile, yamlText } from "../reading/yaml/text.ts";

// The registers of places and outlets: additions are inserted in sorted order, and the rest of the text
// is preserved, including comments. People have a file each.

export interface NewPlace {
  readonly name: string;
  readonly country: string;
  readonly point: readonly [longitude: number, latitude: number];
  readonly geonames?: number | undefined;
  readonly aliases: readonly string[];
  readonly former?: readonly string[] | undefined;
}

export type PlaceOnFile = Pick<NewPlace, "name" | "country"> & {
  /** The name, aliases and former names. */
  readonly names: readonly string[];
};

/** An item of a register: its sort key, and where it begins and ends in the text. */
interface Item {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** All scalars stay as written. */
const parse = (text: string): unknown => parseDocument(text, { schema: "failsafe" }).contents;

const textAt = (map: YAMLMap, key: string): string => {
  const value = map.get(key);
  return typeof value === "string" ? value : "";
};

const listAt = (map: YAMLMap, key: string): readonly string[] => {
  const value = map.get(key);
  return isSeq(value) ? value.items.filter(isScalar).map((item) => String(item.value)) : [];
};

const placesIn = (text: string): readonly YAMLMap[] => {
  const contents = parse(text);
  return isSeq(contents) ? contents.items.filter(isMap) : [];
};

export const readPlacesOnFile = (text: string): readonly PlaceOnFile[] =>
  placesIn(text).map((map) => {
    const name = textAt(map, "name");
    const names = [...listAt(map, "aliases"), ...listAt(map, "former")];
    return { name, country: textAt(map, "country"), names };
  });

const placeKey = (country: string, name: string): string => `${country} ${name}`;

const unlessEmpty = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

/** Adds places to `places.yaml`, sorted by country and name. */
export function addPlaces(text: string, places: readonly NewPlace[]): string {
  const there = placesIn(text).map((map) =>
    itemOf(placeKey(textAt(map, "country"), textAt(map, "name")), map, map),
  );
  const added = places.map(({ name, country, point, geonames, aliases, former = [] }) => ({
    key: placeKey(country, name),
    text: yamlText([
      {
        name,
        country,
        point,
        geonames,
        aliases: unlessEmpty(aliases),
        former: unlessEmpty(former),
      },
    ]),
  }));
  return insert(text, there, added);
}

export function readOutletIds(text: string): ReadonlySet<string> {
  const contents = parse(text);
  return new Set(isMap(contents) ? contents.items.map(({ key }) => String(key)) : []);
}

/** Adds outlets to `outlets.yaml`, sorted by id. */
export function addOutlets(text: string, outlets: readonly Outlet[]): string {
  const contents = parse(text);
  const there = (isMap(contents) ? contents.items : [])
    .filter(isPair)
    .map(({ key, value }) => itemOf(String(key), key as Node, (value ?? key) as Node));
  const added = outlets.map(({ id, ...fields }) => ({ key: id, text: yamlText({ [id]: fields }) }));
  return insert(text, there, added);
}

const itemOf = (key: string, first: Node, last: Node): Item => ({
  key,
  start: first.range?.[0] ?? 0,
  end: last.range?.[1] ?? 0,
});

/** Inserts each new item after the last one that sorts before it. */
function insert(
  text: string,
  there: readonly Item[],
  added: readonly { key: string; text: string }[],
): string {
  const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const lineAfter = (at: number): number => {
    const end = start.indexOf("\n", Math.max(0, at - 1));
    return end < 0 ? start.length : end + 1;
  };
  const [first] = there;
  const top = first ? start.lastIndexOf("\n", first.start - 1) + 1 : start.length;
  let result = start;
  for (const item of added.toSorted(ascending(({ key }) => key)).toReversed()) {
    const before = there.findLast(({ key }) => key < item.key);
    const at = before ? lineAfter(before.end) : top;
    result = result.slice(0, at) + item.text + result.slice(at);
  }
  return result;
}

interface NewPerson extends Pick<Person, "name" | "nativeName" | "aliases" | "country"> {
  readonly offices: readonly object[];
}

export const personText = ({ name, nativeName, aliases, country, offices }: NewPerson): string =>
  entryFile({
    name,
    nativeName,
    aliases: unlessEmpty(aliases),
    country,
    offices: unlessEmpty(offices),
  });
