import { cpSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bundle } from "./bundle.ts";
import type { Destination } from "./destination.ts";
import type * as Entry from "./entry.ts";
import { type CacheOptions, PageCache } from "./page-cache.ts";
import { makePages } from "./make-pages.ts";
import { withPreloads } from "./preloading.ts";
import { isOf, readShard } from "./shard.ts";
import { listForSearchEngines } from "./sitemap.ts";
import type { StaticPath } from "./static-path.ts";

/** Makes a site from a bundle, which it does not modify; `moved` are the paths of pages that only redirect. */
export async function makeSite(
  bundle: Bundle,
  destination: Destination,
  cacheOptions: CacheOptions,
  moved: ReadonlySet<string>,
): Promise<void> {
  mkdirSync(destination.out, { recursive: true });
  const shard = readShard(cacheOptions.shard);
  const paths = withPreloads(await pathsOf(bundle), bundle.atStart, destination);
  // A shard is a share of the cacheable pages; the final build renders the rest, and all lists.
  const own = shard ? paths.filter((path) => path.cacheKey && isOf(shard, path)) : paths;
  const addresses: string[] = [];
  const cache = new PageCache(cacheOptions, addresses);
  const left = cache.keep(own, destination);
  // The files that do not depend on the content come first, so that no page can replace one.
  cpSync(bundle.site, destination.out, { recursive: true, force: false, errorOnExist: true });
  await makePages(left, destination, addresses, cache);
  if (!shard) await listForSearchEngines(destination, addresses, moved);
  cache.record(destination.out);
}

async function pathsOf({ entry, styles }: Bundle): Promise<readonly StaticPath[]> {
  const address = pathToFileURL(resolve(entry)).href;
  // eslint-disable-next-line no-restricted-syntax -- what has just been bundled
  const { listPaths } = (await import(address)) as typeof Entry;
  return listPaths(styles);
}
