import type { Plugin } from "vite";

/** Vite's own, of a kilobyte: it fetches the styles of a script before it, and no script here has any. */
const HELPER = "\0vite/preload-helper.js";
/** Characters: what several scripts share is in one file up to this, since a file costs more than its content. */
const LEAST = 12_000;

/** Scripts of pages in few files, and nothing in them that no page needs. */
export function smallScripts(): Plugin {
  const shared = {
    name: "shared",
    test: /\/src\//,
    tags: ["$initial" as const],
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: LEAST,
  };
  const output = {
    codeSplitting: { groups: [shared] },
    // The name is in each script that imports the file: without those of the pages that share it.
    chunkFileNames: ({ name }: { readonly name: string }) =>
      `_astro/${name.split("~")[0]!}.[hash].js`,
  };
  return {
    name: "small-scripts",
    apply: "build",
    enforce: "pre",
    config: () => ({ environments: { client: { build: { rolldownOptions: { output } } } } }),
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : undefined),
  };
}
