import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { editorials } from "./src/site/build/editorials.ts";
import { terminal } from "./src/site/args.ts";
import { MDX_PLUGINS } from "./src/reading/body/compile-guard.ts";
import { keptPages, readKeeping } from "./src/site/build/kept-pages.ts";
import { makingPages } from "./src/site/build/make-pages.ts";
import { movedPaths } from "./src/reading/disk/moved-paths.ts";
import { preloading } from "./src/site/build/preloading.ts";
import { prerendering } from "./src/site/build/prerendering.ts";
import { searchIndex } from "./src/site/build/search-index.ts";
import { readSettings } from "./src/site/settings.ts";
import { COUNTRY_NAMES } from "./src/words/country-names.ts";
import { readShard, sharing } from "./src/site/build/shard.ts";
import { siteFonts } from "./src/site/build/site-fonts.ts";
import { smallScripts } from "./src/site/build/small-scripts.ts";
import { spokenWords } from "./src/site/build/spoken-words.ts";

process.env.ASTRO_TELEMETRY_DISABLED = "1";
const { base, site, content, language } = readSettings([], terminal);
const keeping = readKeeping(process.env);
/** Of all pages, as far as the build has come: Astro does not learn of them. */
const addresses = [];
/** Of the first page, once they are bundled. */
const scripts = [];
const kept = keeping && keptPages(keeping, addresses);
const shard = keeping && readShard(keeping.shard);
const moved = movedPaths(content);

export default defineConfig({
  base,
  ...(site !== undefined && { site }),
  output: "static",
  trailingSlash: "always",
  cacheDir: ".cache/astro",
  build: { concurrency: 4, inlineStylesheets: "never" },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: MDX_PLUGINS }) },
  integrations: [
    mdx(),
    prerendering([
      preloading(scripts),
      shard ? sharing(shard) : searchIndex,
      ...(kept ? [kept.step] : []),
      makingPages(addresses),
    ]),
    ...(kept ? [kept.integration] : []),
    // What is to be embedded has a page of its own, and is not listed.
    ...(site === undefined || shard
      ? []
      : [
          sitemap({
            filter: (page) =>
              !page.includes("/embed/") &&
              !moved.has(decodeURI(new URL(page).pathname.slice(base.length))),
            customPages: addresses,
          }),
        ]),
  ],
  vite: {
    // Nothing stands in a page that its policy would have to name: see src/site/policy.ts.
    build: { assetsInlineLimit: 0 },
    plugins: [
      spokenWords(language),
      editorials(content, COUNTRY_NAMES[language]),
      siteFonts(),
      smallScripts(scripts),
    ],
    // What benchmarks and builds leave there is more than a system can watch.
    server: { watch: { ignored: ["**/bench/out/**", "**/dist/**", "**/.cache/**"] } },
  },
});
