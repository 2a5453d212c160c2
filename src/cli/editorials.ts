import { join } from "node:path";
import type { EnvironmentModuleNode, Plugin } from "vite";
import { type Content, readContent } from "../reading/content.ts";
import type { Editorial } from "../reading/editorial.ts";
import { watchContent, type Watch } from "./watch-content.ts";

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
export function editorials(content: string): Plugin {
  let root = "";
  let watch: Watch | undefined;
  let sources = new Map<string, string | undefined>();
  /** What is new among the texts, to be compiled again. */
  const take = (read: Content): ReadonlySet<string> => {
    const before = sources;
    sources = new Map(
      read.editorials.map((text) => [addressOf(root, text), read.sources.get(text.file)]),
    );
    return new Set([...sources.keys()].filter((id) => sources.get(id) !== before.get(id)));
  };
  return {
    name: "editorials",
    enforce: "pre",
    configResolved: (config) => {
      root = config.root;
    },
    configureServer: (server) => {
      watch = watchContent(content, server);
    },
    resolveId: (id) => (id === LIST ? RESOLVED_LIST : sources.has(id) ? id : undefined),
    load(id) {
      if (id !== RESOLVED_LIST) return sources.get(id);
      const read = watch?.content() ?? readContent(content);
      take(read);
      return listOf(read.editorials, root);
    },
    async hotUpdate({ file, timestamp }) {
      if (!watch?.isContent(file)) return undefined;
      await watch.settle(timestamp);
      const { moduleGraph, name } = this.environment;
      if (name === "client") return [];
      if (watch.isUnsound(file)) return [];
      const changed = [RESOLVED_LIST, ...take(watch.content())];
      return changed
        .map((id) => moduleGraph.getModuleById(id))
        .filter((module): module is EnvironmentModuleNode => module !== undefined);
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
