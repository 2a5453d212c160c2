import type { Plugin } from "vite";
import { firstPageFile } from "./own-copies.ts";
import { filesAtStart } from "./preloading.ts";

/** Vite's own, about 1 kB: it loads a script's styles before the script, and no script here has any. */
const HELPER = "\0vite/preload-helper.js";
const HELPER_FILE = "_astro/preload-helper.";
/** How minified scripts import it. */
const HELPER_IMPORT = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[^"]+";/;
/**
 * How they call it; `$2` is the import() inside. If names are destructured from that, they are destructured again
 * around the call.
 */
const HELPED =
  /\b(\w+)\((?:\(\)=>|async\(\)=>\{let\{[^{}]*\}=await )(import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?)(?:;return\{[^{}]*\}\})?,\[\]\)/g;

/** Calls import() directly instead of through Vite's helper; dependencies are preloaded by preloading.ts. */
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
 * Modules shared by several scripts are merged into one chunk up to this size, since a request costs
 * more than the bytes. Merging more leads to circular imports between chunks that are not yet initialized.
 */
const MIN_CHARACTERS = 700;

/** Keeps the pages' scripts in few chunks, without code that no page needs; adds the first page's to `atStart`. */
export function smallScripts(atStart: string[]): Plugin {
  const shared = {
    name: "shared",
    test: /\/src\//,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: MIN_CHARACTERS,
  };
  // In a chunk of its own, so that no page loads shared code because of it.
  const helper = { name: "preload-helper", test: /preload-helper/, priority: 1 };
  /** Creates elements from data, which nearly every script does; as its modules are small, it would be split in two. */
  const elements = {
    name: "shared",
    test: /\/src\/(?:browser\/(?:node|load-json)|words\/typeset)\.ts$/,
    priority: 1,
  };
  const output = {
    codeSplitting: { groups: [helper, firstPageFile, elements, shared] },
    // Scripts import the file by its name, so drop the list of pages that share it.
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
