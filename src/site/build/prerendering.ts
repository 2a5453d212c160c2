import type { AstroPrerenderer } from "astro";

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
