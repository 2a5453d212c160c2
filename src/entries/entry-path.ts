import { slugOf } from "./slug.ts";

const MAX_NAME_LENGTH = 60;

/** The id of an entry by its date of publication: `2026/2026-01-12-lesotho`, or `undated/lesotho`. */
export function entryId(published: string, name: string): string {
  const date = /^\d{4}-\d\d(?:-\d\d)?(?![\d/])/.exec(published)?.[0];
  const slug = slugOf(name, MAX_NAME_LENGTH) || "article";
  return date === undefined || published.includes("/")
    ? `undated/${slug}`
    : `${date.slice(0, 4)}/${date}-${slug}`;
}
