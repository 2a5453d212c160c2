import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { readContent } from "../reading/content.ts";
import { formatText } from "../reading/format.ts";
import type { Editorial } from "../reading/editorial.ts";

const LIST = "virtual:editorials";
const RESOLVED_LIST = `\0${LIST}`;

/** Where a text appears to be, so that its compiled imports are found wherever the content is. */
const addressOf = (root: string, { trip }: Editorial): string =>
  join(root, "src/pages/_editorials", `${trip}.mdx`);

/**
 * Compiles the owners' texts on trips, and restarts the pages of the dev server when content changes.
 * The texts come from the one reader of content, which has refused what may not be in them.
 */
export function editorials(content: string): Plugin {
  let root = "";
  let sources = new Map<string, string | undefined>();
  return {
    name: "editorials",
    enforce: "pre",
    configResolved: (config) => {
      root = config.root;
    },
    configureServer: ({ watcher }) => {
      watcher.add(resolve(content));
    },
    resolveId: (id) => (id === LIST ? RESOLVED_LIST : sources.has(id) ? id : undefined),
    load(id) {
      if (id !== RESOLVED_LIST) return sources.get(id);
      const read = readContent(content);
      if (this.meta.watchMode) {
        for (const problem of read.problems) {
          this.warn(formatText(problem, read.sources.get(problem.file)));
        }
      }
      sources = new Map(
        read.editorials.map((text) => [addressOf(root, text), read.sources.get(text.file)]),
      );
      return listOf(read.editorials, root);
    },
    hotUpdate({ file }) {
      const list = this.environment.moduleGraph.getModuleById(RESOLVED_LIST);
      return file.startsWith(resolve(content)) && list ? [list] : undefined;
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
