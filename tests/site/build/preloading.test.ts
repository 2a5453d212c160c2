import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { filesAtStart, withPreloads } from "../../../src/site/build/preloading.ts";

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
  it("is preloaded with all its dependencies, and nothing that loads on use", () => {
    expect(filesAtStart(FILES)).toEqual(["home.js", "shared.js", "words.js", "start.js"]);
    expect(filesAtStart(bundleOf({ "map.js": {} }))).toEqual([]);
  });

  it.each([
    ["", '<link rel="modulepreload" fetchpriority="low" href="/site/_astro/home.js">'],
    ["trips", ""],
  ])("is preloaded by /%s as required", async (name, links) => {
    const html = (more: string): string => `<html><head><title>A</title>${more}</head></html>`;
    const path = { name, isPage: true, cacheKey: "kept", make: () => Promise.resolve(html("")) };
    const destination = { out: "out", base: "/site", site: "" };
    const [made] = withPreloads([path], ["_astro/home.js"], destination);
    expect(await made!.make(new URL("http://localhost/site/"))).toBe(html(links));
    expect(made).toMatchObject({ name, cacheKey: "kept" });
  });
});
