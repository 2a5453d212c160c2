import type { TripEntry } from "./trip-entry.ts";
import { splitByYear, type YearParts } from "./year-parts.ts";
import type { Article } from "../model/records.ts";
import { published, type Site, whenOf } from "./site.ts";

export const tripsByYear = ({ entries }: Site): YearParts<TripEntry> =>
  splitByYear(entries, ({ trip }) => whenOf(trip));

export const articlesByYear = ({ articles }: Site): YearParts<Article> =>
  splitByYear([...articles.values()], published);
