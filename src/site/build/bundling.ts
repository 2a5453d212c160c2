import { readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, HookParameters } from "astro";

type Pages = HookParameters<"astro:build:setup">["pages"];
type Page = Pages extends Map<string, infer Each> ? Each : never;

/** The input of the bundling process. */
export interface Bundling {
  /** The output folder. */
  readonly folder: string;
  /** A file with the owners' texts on trips, which are compiled with the pages. */
  readonly texts: string;
}

/** For Astro's configuration, which is loaded in another process than the build command. */
export const readBundling = ({ BUNDLING }: NodeJS.ProcessEnv): Bundling | undefined =>
  BUNDLING ? (JSON.parse(BUNDLING) as Bundling) : undefined;

export const LAYOUT = { site: "site", server: "server", manifest: "bundle.json" } as const;
/** Where Astro puts the rendering code, and its entry module. */
const CODE = ".prerender";
const ENTRY = /^prerender-entry\..*mjs$/u;

/** Replaces Astro's entry module, which renders pages as a server does. */
export const OWN_ENTRY = {
  "astro/entrypoints/prerender": join(import.meta.dirname, "entry.ts"),
} as const;

/** Keeps Astro's bundle, and gives Astro no pages to render; by then `atStart` has the first page's scripts. */
export function bundling({ folder }: Bundling, atStart: readonly string[]): AstroIntegration {
  let out = "";
  let pages: Pages = new Map();
  const keep = (): void => {
    const server = join(folder, LAYOUT.server);
    renameSync(join(out, CODE), server);
    const entry = readdirSync(server).find((name) => ENTRY.test(name))!;
    const styles = Object.fromEntries(
      Array.from(pages.values(), (page) => [page.component, stylesOf(page)]),
    );
    writeFileSync(
      join(folder, LAYOUT.manifest),
      JSON.stringify({ entry: join(LAYOUT.server, entry), styles, atStart }),
    );
  };
  return {
    name: "bundling",
    hooks: {
      "astro:config:done": ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      "astro:build:setup": (bundled) => {
        pages = bundled.pages;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer(({ render }) => ({
          name: "bundling",
          render,
          getStaticPaths: () => {
            keep();
            return Promise.resolve([]);
          },
        }));
      },
    },
  };
}

/** The stylesheets of a page, in cascade order. */
const stylesOf = ({ styles }: Page): readonly string[] =>
  styles
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ sheet }) => (sheet.type === "external" ? [sheet.src] : []));
