import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";

/** Where the site goes, and the path that it is served under, without a slash at its end. */
export interface Destination {
  readonly out: string;
  readonly base: string;
  /** The origin; empty where it is not known. */
  readonly site: string;
}

/** What makes the pages, with something done besides. */
export type PrerenderStep = (inner: AstroPrerenderer, destination: Destination) => AstroPrerenderer;

export type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** Astro takes one prerenderer only: its own, with these steps around it, the last outermost. */
export function prerendering(steps: readonly PrerenderStep[]): AstroIntegration {
  let destination: Destination;
  return {
    name: "prerendering",
    hooks: {
      "astro:config:done": ({ config }) => {
        const base = config.base.replace(/\/$/, "");
        destination = { out: fileURLToPath(config.outDir), base, site: config.site ?? "" };
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((standard) =>
          steps.reduce((inner, step) => step(inner, destination), standard),
        );
      },
    },
  };
}
