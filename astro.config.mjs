import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { bundling, OWN_ENTRY, readBundling } from "./src/site/build/bundling.ts";
import { editorials } from "./src/site/build/editorials.ts";
import { terminal } from "./src/site/args.ts";
import { MDX_PLUGINS } from "./src/reading/body/compile-guard.ts";
import { readSettings } from "./src/site/settings.ts";
import { COUNTRY_NAMES } from "./src/words/country-names.ts";
import { siteFonts } from "./src/site/build/site-fonts.ts";
import { ownCopies } from "./src/site/build/own-copies.ts";
import { smallScripts } from "./src/site/build/small-scripts.ts";
import { spokenWords } from "./src/site/build/spoken-words.ts";

process.env.ASTRO_TELEMETRY_DISABLED = "1";
const { base, site, content, language } = readSettings([], terminal);
const toBundle = readBundling(process.env);
/** The first page's scripts, filled in once they are bundled. */
const scripts = [];

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
  integrations: [mdx(), ...(toBundle ? [bundling(toBundle, scripts)] : [])],
  vite: {
    ...(toBundle && { resolve: { alias: OWN_ENTRY } }),
    // Nothing is inlined in pages that the policy would block: see src/site/policy.ts.
    build: { assetsInlineLimit: 0 },
    plugins: [
      ownCopies(),
      spokenWords(language),
      editorials(content, COUNTRY_NAMES[language], toBundle?.texts),
      siteFonts(),
      smallScripts(scripts),
    ],
    // Benchmarks and builds write more files there than a system can watch.
    server: { watch: { ignored: ["**/bench/out/**", "**/dist/**", "**/.cache/**"] } },
  },
});
