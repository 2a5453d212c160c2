// Renders compiled pages with what Astro's runtime needs, and without what its server adds.
import type { AstroGlobal, SSRResult } from "astro";
import {
  type AstroComponentFactory,
  chunkToString,
  renderSlotToString,
  renderToString,
} from "astro/runtime/server/index.js";
import { manifest } from "virtual:astro:manifest";

/** The parts of the `Astro` global that pages of this site use. */
export type PageAt = Pick<AstroGlobal, "params" | "props" | "locals" | "site" | "url">;

const {
  base,
  clientDirectives,
  componentMetadata,
  compressHTML,
  entryModules,
  inlinedScripts,
  renderers,
} = manifest;

const addressOf = (file: string): string => `${base.replace(/\/$/u, "")}/${file}`;

/** The same for all pages. */
const SAME = {
  base,
  clientDirectives,
  componentMetadata,
  compressHTML,
  inlinedScripts,
  renderers,
  cancelled: false,
  partial: false,
  cspDestination: "meta",
  shouldInjectCspMetaTags: false,
  resolve: (name: string) => Promise.resolve(addressOf(entryModules[name]!)),
} as const;

/** The HTML of a page; `styles` are its stylesheets. */
export async function renderPage(
  component: AstroComponentFactory,
  page: PageAt,
  styles: readonly string[],
): Promise<string> {
  const result = {
    ...SAME,
    styles: new Set(styles.map(toLink)),
    scripts: new Set(),
    links: new Set(),
    params: page.params,
    pathname: page.url.pathname,
    createAstro: (props: unknown, slots: Slots) => ({ ...page, props, slots: slotsIn(slots) }),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      hasRenderedHead: false,
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedServerIslandRuntime: false,
      headInTree: componentMetadata.get(component.moduleId!)?.containsHead ?? false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  } as unknown as SSRResult;
  /** `Astro.slots`. */
  const slotsIn = (slots: Slots) => ({
    render: async (name: string) =>
      chunkToString(result, await renderSlotToString(result, slots[name]!)),
  });
  const markup = await renderToString(result, component, page.props, {}, true);
  if (typeof markup !== "string") throw new Error(`${page.url.pathname} does not render to HTML`);
  return markup;
}

const toLink = (file: string) => ({
  props: { rel: "stylesheet", href: addressOf(file) },
  children: "",
});

type Slots = Readonly<Record<string, Parameters<typeof renderSlotToString>[1]>>;
