import { dateOf, type Day } from "../model/day.ts";

/** The part of a list that is of one year; `undated` of none. */
interface YearPart<Item> {
  readonly year: string;
  readonly items: readonly Item[];
}

/** The latest years on the list's own page, and those that have a page each. */
export interface YearParts<Item> {
  readonly here: readonly YearPart<Item>[];
  readonly elsewhere: readonly YearPart<Item>[];
}

/** A page of more rows is slow to load and hard to find anything in. */
export const MAX_ROWS = 300;

/** A list by the years of its items, which come newest first, as the years then do. */
export function splitByYear<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => Day,
): YearParts<Item> {
  const byYear = Map.groupBy(items, (item) => yearOf(dayOf(item)));
  const parts = [...byYear].map(([year, some]) => ({ year, items: some }));
  return splitAtRoom(parts, (part) => part.items.length, MAX_ROWS);
}

/** The first parts of a list, as many as a page has room for, and the others. */
export function splitAtRoom<Part>(
  parts: readonly Part[],
  rowsOf: (part: Part) => number,
  most: number,
): { readonly here: readonly Part[]; readonly elsewhere: readonly Part[] } {
  let rows = 0;
  const last = parts.findIndex((part, index) => {
    rows += rowsOf(part);
    return index > 0 && rows > most;
  });
  const end = last < 0 ? parts.length : last;
  return { here: parts.slice(0, end), elsewhere: parts.slice(end) };
}

const yearOf = (day: Day): string => (Number.isFinite(day) ? String(dateOf(day).year) : "undated");

export interface YearLink {
  readonly name: string;
  readonly href: string;
}

/** A way to each year of a list whose page is at an address: on that page, or on one of its own. */
export const yearLinks = (
  { here, elsewhere }: YearParts<unknown>,
  address: string,
  nameOf = (year: string): string => year,
): readonly YearLink[] => [
  ...here.map(({ year }) => ({ name: nameOf(year), href: `${address}#${year}` })),
  ...elsewhere.map(({ year }) => ({ name: nameOf(year), href: `${address}by-year/${year}/` })),
];

/** What the page of a year shows of the others: which they are, and where. */
export const yearsKey = ({ here, elsewhere }: YearParts<unknown>): string =>
  [here, elsewhere].map((parts) => parts.map(({ year }) => year).join()).join(";");
