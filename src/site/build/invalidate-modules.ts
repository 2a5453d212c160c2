import { type EnvironmentModuleNode, isRunnableDevEnvironment, type ViteDevServer } from "vite";

/**
 * Makes the dev server forget modules and all that rest on them, in every environment before any page
 * asks again, and has the pages ask.
 */
export function invalidateModules(server: ViteDevServer, ids: readonly string[]): void {
  for (const environment of Object.values(server.environments)) {
    const forgotten = new Set<EnvironmentModuleNode>();
    for (const id of ids) {
      // eslint-disable-next-line no-restricted-syntax -- Vite's stamp of a change, not a day.
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
