import type { Plugin } from "vite";
import { filesAtStart } from "./preloading.ts";

/** Vite's own, of a kilobyte: it fetches the styles of a script before it, and no script here has any. */
const HELPER = "\0vite/preload-helper.js";
const HELPER_FILE = "_astro/preload-helper.";
/** How scripts, minified, ask for it. */
const HELPER_IMPORT = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[^"]+";/;
/** What stands in for it in each of them. What is loaded finds the files that it needs by itself: see preloading.ts. */
const STAND_IN = "const $1=load=>load();";

/**
 * Characters: what several scripts share is in one file up to this, since a file costs more than its content. Where
 * more is put together, files come to need each other before they are ready.
 */
const MIN_BYTES = 700;

/** Scripts of pages in few files, and nothing in them that no page needs; `atStart` is told those of the first page. */
export function smallScripts(atStart: string[]): Plugin {
  const shared = {
    name: "shared",
    test: /\/src\//,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: MIN_BYTES,
  };
  // By itself, so that no page fetches for it what others share.
  const helper = { name: "preload-helper", test: /preload-helper/, priority: 1 };
  const output = {
    codeSplitting: { groups: [helper, shared] },
    // The name is in each script that imports the file: without those of the pages that share it.
    chunkFileNames: ({ name }: { readonly name: string }) =>
      `_astro/${name.split("~")[0]!}.[hash].js`,
  };
  const modulePreload = { polyfill: false, resolveDependencies: (): string[] => [] };
  return {
    name: "small-scripts",
    apply: "build",
    enforce: "pre",
    config: () => ({
      environments: { client: { build: { rolldownOptions: { output }, modulePreload } } },
    }),
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : undefined),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (name.startsWith(HELPER_FILE)) Reflect.deleteProperty(bundle, name);
          else if (file.type === "chunk") file.code = file.code.replace(HELPER_IMPORT, STAND_IN);
        }
        atStart.push(...filesAtStart(bundle));
      },
    },
  };
}
