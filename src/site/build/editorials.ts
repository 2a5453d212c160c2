import { join } from "node:path";
import type { Plugin } from "vite";
import type { CountryName } from "../../geography/countries.ts";
import type { Content } from "../../reading/disk/content.ts";
import type { Editorial } from "../../reading/disk/editorial.ts";
import { readOnce } from "./one-reading.ts";
import { invalidateModules } from "./invalidate-modules.ts";
import { watchContent } from "./watch-content.ts";

const LIST = "virtual:editorials";
const RESOLVED_LIST = `\0${LIST}`;

/** Where a text appears to be, so that its compiled imports are found wherever the content is. */
const addressOf = (root: string, { trip }: Editorial): string =>
  join(root, "src/pages/_editorials", `${trip}.mdx`);

/**
 * Compiles the owners' texts on trips. They come from the one reader of content, which has refused what
 * may not be in them. In the dev server it also starts the pages afresh when content has changed: they
 * all rest on the list of texts.
 */
export function editorials(content: string, nameOf: CountryName): Plugin {
  let root = "";
  /** In the dev server. */
  let now: (() => Content) | undefined;
  let sources = new Map<string, string | undefined>();
  const take = (read: Content): void => {
    sources = new Map(
      read.editorials.map((text) => [addressOf(root, text), read.sources.get(text.file)]),
    );
  };
  return {
    name: "editorials",
    enforce: "pre",
    configResolved: (config) => {
      root = config.root;
    },
    configureServer: (server) => {
      // A build has a server too, which nobody sees.
      if (server.config.server.ws === false) return;
      now = watchContent(content, nameOf, server, (changed) => {
        take(changed);
        invalidateModules(server, [RESOLVED_LIST, ...sources.keys()]);
      });
    },
    resolveId: (id) => (id === LIST ? RESOLVED_LIST : sources.has(id) ? id : undefined),
    load(id) {
      if (id !== RESOLVED_LIST) return sources.get(id);
      const read = now?.() ?? readOnce(content, nameOf);
      take(read);
      return listOf(read.editorials, root);
    },
  };
}

function listOf(texts: readonly Editorial[], root: string): string {
  const imports = texts.map(
    (text, n) => `import { Content as C${n} } from ${JSON.stringify(addressOf(root, text))};`,
  );
  const entries = texts.map(
    ({ trip, title }, n) =>
      `${JSON.stringify(trip)}: { title: ${JSON.stringify(title)}, Content: C${n} },`,
  );
  return [...imports, "export const editorials = {", ...entries, "};"].join("\n");
}
