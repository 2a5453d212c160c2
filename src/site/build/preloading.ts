import type { Rolldown } from "vite";
import { isFirstPageScript } from "./own-copies.ts";
import type { PrerenderStep } from "./prerendering.ts";

const FIRST_PAGE = "/";

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
export const preloading =
  (files: readonly string[]): PrerenderStep =>
  (inner, { base }) => ({
    ...inner,
    render: async (request, options) => {
      const answer = await inner.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      if (options.routeData.route !== FIRST_PAGE) return answer;
      const links = files.map(
        (file) => `<link rel="modulepreload" fetchpriority="low" href="${base}/${file}">`,
      );
      const page = (await response.text()).replace("</head>", `${links.join("")}</head>`);
      return new Response(page, response);
    },
  });
