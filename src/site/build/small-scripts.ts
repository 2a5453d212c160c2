import type { Plugin } from "vite";
import { firstPageFile } from "./own-copies.ts";
import { filesAtStart } from "./preloading.ts";

/** Vite's own, of a kilobyte: it fetches the styles of a script before it, and no script here has any. */
const HELPER = "\0vite/preload-helper.js";
const HELPER_FILE = "_astro/preload-helper.";
/** How scripts, minified, ask for it. */
const HELPER_IMPORT = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[^"]+";/;
/** How they use it; `$2` is what it loads. What is taken out of that by name is taken out again around the call. */
const HELPED =
  /\b(\w+)\((?:\(\)=>|async\(\)=>\{let\{[^{}]*\}=await )(import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?)(?:;return\{[^{}]*\}\})?,\[\]\)/g;

/** A script that loads others by itself: what is loaded finds the files that it needs, see preloading.ts. */
export function withoutHelper(code: string): string {
  const name = HELPER_IMPORT.exec(code)?.[1];
  if (name === undefined) return code;
  const direct = code.replaceAll(HELPED, (call, called, load: string) =>
    called === name ? load : call,
  );
  const isCalled = new RegExp(`(?<![.\\w])${name}\\((?:async)?\\(\\)=>`).test(direct);
  return direct.replace(HELPER_IMPORT, isCalled ? `const ${name}=load=>load();` : "");
}

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
  /** What makes elements of data, which nearly every script does: otherwise in two files, as its parts are small. */
  const elements = {
    name: "shared",
    test: /\/src\/(?:browser\/(?:node|load-json)|words\/typeset)\.ts$/,
    priority: 1,
  };
  const output = {
    codeSplitting: { groups: [helper, firstPageFile, elements, shared] },
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
          else if (file.type === "chunk") file.code = withoutHelper(file.code);
        }
        atStart.push(...filesAtStart(bundle));
      },
    },
  };
}
