import type { AstroIntegration } from "astro";

/** The pages that are there in every language, from `src/pages`. */
const PAGES = [
  "index.astro",
  "about.astro",
  "changes.astro",
  "home.json.ts",
  "home-as-of.json.ts",
  "cards/[...card].png.ts",
  "articles/index.astro",
  "articles/[...id].astro",
  "articles/by-year/[year].astro",
  "countries/index.astro",
  "countries/[code].astro",
  "data/index.astro",
  "frames/[id].astro",
  "embed/trips/[person]/[slug].astro",
  "oembed/trips/[person]/[slug].json.ts",
  "outlets/index.astro",
  "outlets/[id].astro",
  "people/index.astro",
  "people/[id].astro",
  "trips/index.astro",
  "trips/[person]/[...trip].astro",
  "trips/by-year/[year].astro",
];

/** Serves those pages under the code of each language but English; they find their language by that. */
export const translatedPages = (languages: readonly string[]): AstroIntegration => ({
  name: "translated-pages",
  hooks: {
    "astro:config:setup": ({ injectRoute, config }) => {
      for (const code of languages.filter((each) => each !== "en"))
        for (const page of PAGES)
          injectRoute({
            pattern: `${code}/${patternOf(page)}`,
            entrypoint: new URL(`pages/${page}`, config.srcDir),
          });
    },
  },
});

const patternOf = (page: string): string =>
  page.replace(/\.(?:astro|ts)$/, "").replace(/(?:^|\/)index$/, "");
