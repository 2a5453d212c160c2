import { cpSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroPrerenderer } from "astro";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";
import type { Bundle } from "./bundle.ts";
import { keptPages, type Keeping } from "./kept-pages.ts";
import { makingPages } from "./make-pages.ts";
import { preloading } from "./preloading.ts";
import type { Destination, PrerenderStep } from "./prerendering.ts";
import { readShard, sharing } from "./shard.ts";
import { listForSearchEngines } from "./sitemap.ts";

/** The parts of Astro's internal prerendering app that its own builds use. */
type Maker = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly logger: { readonly options: unknown };
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: unknown) => Promise<Response>;
};

/** Makes a site from a bundle, which it does not modify; `moved` are the paths of pages that only redirect. */
export async function makeSite(
  bundle: Bundle,
  destination: Destination,
  keeping: Keeping,
  moved: ReadonlySet<string>,
): Promise<void> {
  mkdirSync(destination.out, { recursive: true });
  const addresses: string[] = [];
  const kept = keptPages(keeping, addresses);
  const shard = readShard(keeping.shard);
  const steps: readonly PrerenderStep[] = [
    preloading(bundle.atStart),
    ...(shard ? [sharing(shard)] : []),
    kept.step,
    withFilesOf(bundle),
    makingPages(addresses, kept.chapters),
  ];
  const maker = steps.reduce(
    (inner, step) => step(inner, destination),
    await prerendererOf(bundle),
  );
  await maker.getStaticPaths();
  await maker.teardown?.();
  if (!shard) await listForSearchEngines(destination, addresses, moved);
  kept.record(destination.out);
}

/** Copies the files that do not depend on the content before any page is rendered. */
const withFilesOf =
  ({ site }: Bundle): PrerenderStep =>
  (inner, { out }) => ({
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      cpSync(site, out, { recursive: true, force: false, errorOnExist: true });
      return paths;
    },
  });

async function prerendererOf({ entry, pages }: Bundle): Promise<AstroPrerenderer> {
  const address = pathToFileURL(resolve(entry)).href;
  // eslint-disable-next-line no-restricted-syntax -- what has just been bundled
  const { app } = (await import(address)) as { readonly app: Maker };
  app.setInternals({ pagesByKeys: new Map(pages.map((page) => [page.key, page])) });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  return {
    name: "site",
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}
