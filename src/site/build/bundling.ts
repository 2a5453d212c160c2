import { readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, HookParameters } from "astro";

type Pages = HookParameters<"astro:build:setup">["pages"];

/** A kind of page, by Astro's key, with the styles that it needs. */
export type BundledPage = Pick<
  Pages extends Map<string, infer Page> ? Page : never,
  "key" | "styles"
>;

/** What a process that bundles is told. */
export interface Bundling {
  /** Where the bundle goes. */
  readonly folder: string;
  /** The file of what the owners have written on trips: it is compiled with the pages. */
  readonly texts: string;
}

/** For the configuration of Astro, which is read apart from the command that builds. */
export const readBundling = ({ BUNDLING }: NodeJS.ProcessEnv): Bundling | undefined =>
  BUNDLING ? (JSON.parse(BUNDLING) as Bundling) : undefined;

export const FOLDERS = { site: "site", server: "server", told: "bundle.json" } as const;
/** Where Astro puts the code that makes pages, and what it calls its first module. */
const CODE = ".prerender";
const ENTRY = /^prerender-entry\..*mjs$/u;

/** Keeps what Astro has bundled, and leaves it no page to make; `atStart` has the scripts of the first page by then. */
export function bundling({ folder }: Bundling, atStart: readonly string[]): AstroIntegration {
  let out = "";
  let pages: Pages = new Map();
  const keep = (): void => {
    const server = join(folder, FOLDERS.server);
    renameSync(join(out, CODE), server);
    const entry = readdirSync(server).find((name) => ENTRY.test(name))!;
    const styled = [...pages.values()].map(({ key, styles }) => ({ key, styles }));
    writeFileSync(
      join(folder, FOLDERS.told),
      JSON.stringify({ entry: join(FOLDERS.server, entry), pages: styled, atStart }),
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
