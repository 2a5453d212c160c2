import { dateOf, type Day } from "../model/day.ts";

/** The items of one year; `undated` without one. */
interface YearPart<Item> {
  readonly year: string;
  readonly items: readonly Item[];
}

/** The latest years on the list's own page, and those with a page each. */
export interface YearParts<Item> {
  readonly onThisPage: readonly YearPart<Item>[];
  readonly onOwnPages: readonly YearPart<Item>[];
}

/** A page with more rows is slow to load and hard to scan. */
export const MAX_ROWS = 300;

/** Splits a list by year; items, and so years, are newest first. */
export function splitByYear<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => Day,
): YearParts<Item> {
  const byYear = Map.groupBy(items, (item) => yearOf(dayOf(item)));
  const parts = [...byYear].map(([year, some]) => ({ year, items: some }));
  return splitAtRoom(parts, (part) => part.items.length, MAX_ROWS);
}

/** Splits off as many first parts as fit on a page. */
export function splitAtRoom<Part>(
  parts: readonly Part[],
  rowsOf: (part: Part) => number,
  most: number,
): { readonly onThisPage: readonly Part[]; readonly onOwnPages: readonly Part[] } {
  let rows = 0;
  const last = parts.findIndex((part, index) => {
    rows += rowsOf(part);
    return index > 0 && rows > most;
  });
  const end = last < 0 ? parts.length : last;
  return { onThisPage: parts.slice(0, end), onOwnPages: parts.slice(end) };
}

const yearOf = (day: Day): string => (Number.isFinite(day) ? String(dateOf(day).year) : "undated");

export interface YearLink {
  readonly name: string;
  readonly href: string;
}

/** Links to each year of a list, on the list's page or on a page of its own. */
export const yearLinks = (
  { onThisPage, onOwnPages }: YearParts<unknown>,
  address: string,
  nameOf = (year: string): string => year,
): readonly YearLink[] => [
  ...onThisPage.map(({ year }) => ({ name: nameOf(year), href: `${address}#${year}` })),
  ...onOwnPages.map(({ year }) => ({ name: nameOf(year), href: `${address}by-year/${year}/` })),
];

/** The cache key of a list's years and where each is: every page of a year links to the others. */
export const yearsKey = ({ onThisPage, onOwnPages }: YearParts<unknown>): string =>
  [onThisPage, onOwnPages].map((parts) => parts.map(({ year }) => year).join()).join(";");
