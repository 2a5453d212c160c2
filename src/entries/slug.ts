import { foldName } from "../geography/fold-name.ts";

/** Small letters, digits and single hyphens, cut at a word: `colonia-estancia-anchorena`. */
export function slugOf(text: string, longest = 60): string {
  const slug = foldName(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf("-", longest);
  return slug.slice(0, cut > longest / 2 ? cut : longest).replace(/-$/, "");
}

/** The id of an entry by its date of publication: `2026/2026-01-12-lesotho`, or `undated/lesotho`. */
export function entryId(published: string, name: string): string {
  const date = /^\d{4}-\d\d(?:-\d\d)?(?![\d/])/.exec(published)?.[0];
  const slug = slugOf(name) || "article";
  return date === undefined || published.includes("/")
    ? `undated/${slug}`
    : `${date.slice(0, 4)}/${date}-${slug}`;
}
