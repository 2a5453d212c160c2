import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Plugin,
  type EnvironmentModuleNode,
  isRunnableDevEnvironment,
  type ViteDevServer,
} from "vite";
import type { CountryName } from "../../geography/countries.ts";
import type { Content } from "../../reading/disk/content.ts";
import { type EditorialText, textsOf } from "./editorial-texts.ts";
import { watchContent } from "./watch-content.ts";

const LIST = "virtual:editorials";
const RESOLVED_LIST = `\0${LIST}`;

/** A virtual path inside the project, so that a text's compiled imports resolve wherever the content folder is. */
const addressOf = (root: string, { trip }: EditorialText): string =>
  join(root, "src/pages/_editorials", `${trip}.mdx`);

/**
 * Compiles the owners' texts on trips. A build takes them from `file`, as read and validated by the content reader. The
 * dev server reads them itself and reloads all pages when content changes, as they all import the list of texts.
 */
export function editorials(content: string, nameOf: CountryName, file?: string): Plugin {
  let root = "";
  /** Only in the dev server. */
  let now: (() => Content) | undefined;
  let sources = new Map<string, string>();
  const take = (texts: readonly EditorialText[]): void => {
    sources = new Map(texts.map((text) => [addressOf(root, text), text.source]));
  };
  return {
    name: "editorials",
    enforce: "pre",
    configResolved: (config) => {
      root = config.root;
    },
    configureServer: (server) => {
      // A build creates a server too, without a WebSocket.
      if (server.config.server.ws === false) return;
      now = watchContent(content, nameOf, server, (changed) => {
        take(textsOf(changed));
        invalidateModules(server, [RESOLVED_LIST, ...sources.keys()]);
      });
    },
    resolveId: (id) => (id === LIST ? RESOLVED_LIST : sources.has(id) ? id : undefined),
    load(id) {
      if (id !== RESOLVED_LIST) return sources.get(id);
      const texts = now ? textsOf(now()) : readTexts(file);
      take(texts);
      return listOf(texts, root);
    },
  };
}

const readTexts = (file: string | undefined): readonly EditorialText[] =>
  file === undefined ? [] : (JSON.parse(readFileSync(file, "utf8")) as EditorialText[]);

function listOf(texts: readonly EditorialText[], root: string): string {
  const imports = texts.map(
    (text, n) => `import { Content as C${n} } from ${JSON.stringify(addressOf(root, text))};`,
  );
  const entries = texts.map(
    ({ trip, title }, n) =>
      `${JSON.stringify(trip)}: { title: ${JSON.stringify(title)}, Content: C${n} },`,
  );
  return [...imports, "export const editorials = {", ...entries, "};"].join("\n");
}

/** Invalidates modules and their importers in every environment of the dev server, then reloads the pages. */
function invalidateModules(server: ViteDevServer, ids: readonly string[]): void {
  for (const environment of Object.values(server.environments)) {
    const forgotten = new Set<EnvironmentModuleNode>();
    for (const id of ids) {
      // eslint-disable-next-line no-restricted-syntax -- the time of a change for Vite, not a day
      const now = Date.now();
      const module = environment.moduleGraph.getModuleById(id);
      if (module) environment.moduleGraph.invalidateModule(module, forgotten, now, true);
    }
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    for (const { id } of forgotten) {
      const module = id === null ? undefined : evaluatedModules.getModuleById(id);
      if (module) evaluatedModules.invalidateModule(module);
    }
  }
  server.ws.send({ type: "full-reload" });
}
