import type { AstroPrerenderer } from "astro";
import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { filesAtStart, preloading } from "../../../src/site/build/preloading.ts";

interface Part {
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly moduleIds?: readonly string[];
}

const bundleOf = (parts: Readonly<Record<string, Part>>): Rolldown.OutputBundle =>
  Object.fromEntries(
    Object.entries(parts).map(([fileName, part]) => [
      fileName,
      { type: "chunk", fileName, imports: [], dynamicImports: [], moduleIds: [], ...part },
    ]),
  ) as unknown as Rolldown.OutputBundle;

const FILES = bundleOf({
  "entry.js": { imports: ["start.js"] },
  "start.js": { dynamicImports: ["home.js"] },
  "home.js": {
    moduleIds: ["/project/src/browser/home.ts?first-page"],
    imports: ["shared.js", "helper.js"],
    dynamicImports: ["map.js"],
  },
  "shared.js": { imports: ["words.js", "home.js"] },
  "words.js": {},
  "map.js": { imports: ["words.js"] },
});

describe("the first page's script", () => {
  it("is asked for with all that it needs, and nothing that comes with its use", () => {
    expect(filesAtStart(FILES)).toEqual(["home.js", "shared.js", "words.js", "start.js"]);
    expect(filesAtStart(bundleOf({ "map.js": {} }))).toEqual([]);
  });

  it.each([
    ["/", '<link rel="modulepreload" fetchpriority="low" href="/site/_astro/home.js">'],
    ["/trips/", ""],
  ])("is asked for by %s as it has to be", async (route, links) => {
    const html = (more: string): string => `<html><head><title>A</title>${more}</head></html>`;
    const render = () => Promise.resolve(new Response(html(""), { headers: { "x-kept": "yes" } }));
    const inner = { name: "inner", render } as unknown as AstroPrerenderer;
    const destination = { out: "out", base: "/site", site: "" };
    const step = preloading(["_astro/home.js"])(inner, destination);
    const request = new Request(`http://localhost/site${route}`);
    const answer = await step.render(request, { routeData: { route } } as never);
    const response = answer instanceof Response ? answer : answer.response;
    expect(await response.text()).toBe(html(links));
    expect(response.headers.get("x-kept")).toBe("yes");
  });
});
