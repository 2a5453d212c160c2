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
