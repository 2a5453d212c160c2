import { pathToFileURL } from "node:url";
import sitemap from "@astrojs/sitemap";
import type { Destination } from "./destination.ts";

const fail = (text: string): never => {
  throw new Error(text);
};

/**
 * Writes the sitemap, if the site has a URL, with the full URLs of its pages. Leaves out the page for embedding, and
 * pages that have moved.
 */
export async function listForSearchEngines(
  { out, base, site }: Destination,
  addresses: readonly string[],
  moved: ReadonlySet<string>,
): Promise<void> {
  if (site === "") return;
  const { hooks } = sitemap({
    filter: (page) =>
      !page.includes("/embed/") &&
      !moved.has(decodeURI(new URL(page).pathname.slice(base.length + 1))),
    customPages: [...addresses],
  });
  // What Astro would pass if it had rendered the pages.
  const config = {
    site,
    base: `${base}/`,
    trailingSlash: "always",
    build: { format: "directory" },
  };
  const logger = { info: () => undefined, warn: fail, error: fail };
  const hookOptions = {
    config,
    routes: [],
    pages: [],
    dir: pathToFileURL(`${out}/`),
    logger,
  } as never;
  await hooks["astro:routes:resolved"]!(hookOptions);
  await hooks["astro:config:done"]!(hookOptions);
  await hooks["astro:build:done"]!(hookOptions);
}
