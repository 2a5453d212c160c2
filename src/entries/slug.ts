import { slugOf } from "../geography/fold-name.ts";

/** A slug, cut at a word boundary: `colonia-estancia-anchorena`. */
export function shortSlug(text: string, longest = 60): string {
  const slug = slugOf(text);
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf("-", longest);
  return slug.slice(0, cut > longest / 2 ? cut : longest).replace(/-$/, "");
}

/** An entry's id by its date of publication: `2026/2026-01-12-lesotho`, or `undated/lesotho`. */
export function entryId(published: string, name: string): string {
  const date = /^\d{4}-\d\d(?:-\d\d)?(?![\d/])/.exec(published)?.[0];
  const slug = shortSlug(name) || "article";
  return date === undefined || published.includes("/")
    ? `undated/${slug}`
    : `${date.slice(0, 4)}/${date}-${slug}`;
}
