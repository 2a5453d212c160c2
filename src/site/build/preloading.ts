import type { Rolldown } from "vite";
import { isFirstPageScript } from "./own-copies.ts";
import type { Destination } from "./destination.ts";
import type { Made, StaticPath } from "./static-path.ts";

/** The chunk of the first page's script, its static imports, and the chunks that import it dynamically. */
export function filesAtStart(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const script = chunks.find(({ moduleIds }) => moduleIds.some(isFirstPageScript));
  if (!script) return [];
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || files.has(name)) return;
    files.add(name);
    chunk.imports.forEach(add);
  };
  add(script.fileName);
  for (const { fileName, dynamicImports } of chunks)
    if (dynamicImports.includes(script.fileName)) add(fileName);
  return [...files];
}

/**
 * Preloads all scripts of the first page at once, at low priority, instead of one after another as imports are found.
 */
export function withPreloads(
  paths: readonly StaticPath[],
  files: readonly string[],
  { base }: Destination,
): readonly StaticPath[] {
  const links = files.map(
    (file) => `<link rel="modulepreload" fetchpriority="low" href="${base}/${file}">`,
  );
  return paths.map((path) =>
    path.name === ""
      ? { ...path, make: async (address) => preloading(await path.make(address), links) }
      : path,
  );
}

const preloading = (page: Made, links: readonly string[]): Made =>
  typeof page === "string" ? page.replace("</head>", `${links.join("")}</head>`) : page;
