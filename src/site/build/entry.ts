// The entry module of the bundle, in place of Astro's: it lists all pages and files, and renders each without what a
// server needs for that: no requests, responses, cookies or sessions.
import type { AstroGlobal, RouteData } from "astro";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { manifest } from "virtual:astro:manifest";
import { language } from "../language.ts";
import type { StaticPath } from "./static-path.ts";
import { renderPage } from "./render-page.ts";

/** A compiled page or endpoint. */
interface Module {
  readonly default?: AstroComponentFactory;
  readonly GET?: (context: Context) => Response | Promise<Response>;
  readonly getStaticPaths?: () => readonly Given[];
}

/** The part of Astro's context that endpoints of this site use. */
type Context = Pick<AstroGlobal, "params" | "props" | "locals" | "site">;

/** What `getStaticPaths` returns for one page. */
interface Given {
  readonly params: Readonly<Record<string, string>>;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly cacheKey?: string;
}

/** The stylesheets of each page component, by its file. */
type Styles = Readonly<Record<string, readonly string[]>>;

const ONE: readonly Given[] = [{ params: {} }];
const { routes, pageMap } = manifest;
const site = manifest.site === undefined ? undefined : new URL(manifest.site);

/** All pages and files of the site. */
export async function listPaths(styles: Styles): Promise<readonly StaticPath[]> {
  const lists = [];
  for (const { routeData } of routes)
    if (routeData.prerender) lists.push(await pathsOf(routeData, styles));
  return lists.flat();
}

async function pathsOf(route: RouteData, styles: Styles): Promise<readonly StaticPath[]> {
  const { page } = await pageMap!.get(route.component)!();
  const module = (await page()) as unknown as Module;
  const isPage = route.type === "page";
  return (module.getStaticPaths?.() ?? ONE).map(({ params, props = {}, cacheKey }) => ({
    name: nameOf(route, params),
    isPage,
    cacheKey,
    make: async (url) => {
      const context: Context = { params, props, locals: language, site };
      if (module.GET) return module.GET(context);
      return renderPage(module.default!, { ...context, url }, styles[route.component] ?? []);
    },
  }));
}

/** The path without leading and trailing slashes. */
const nameOf = ({ segments }: RouteData, params: Given["params"]): string =>
  segments
    .map((parts) =>
      parts
        .map(({ dynamic, content }) => (dynamic ? params[content.replace("...", "")] : content))
        .join(""),
    )
    .join("/");
