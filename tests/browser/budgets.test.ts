// How much script a page loads, compressed, before any input.
import { gzipSync } from "node:zlib";
import type { Page, Request } from "playwright-core";
import { expect, inject, test } from "vitest";
import { drawn, useBrowser } from "./browser.ts";

const open = useBrowser();

/** Bytes of all scripts of a page once it has `settled`: files and inline scripts. */
async function scriptBytes(
  page: Page,
  address: string,
  settled: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
  const files = new Set<string>();
  const note = (request: Request): void => {
    if (request.resourceType() === "script") files.add(request.url());
  };
  page.on("request", note);
  await page.goto(address, { waitUntil: "networkidle" });
  await settled(page);
  page.off("request", note);
  const written = await page
    .locator("script:not([src], [type='application/ld+json'])")
    .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent));
  const texts = [...files].map(async (file) => (await fetch(file)).text());
  const all = [...(await Promise.all(texts)), ...written];
  return all.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

test.each([
  // Without the map, which is below the fold.
  ["the first page", 20_000, [""]],
  ["a trip", 8000, ["trips/ada-quill/2026-02-europe/", "trips/wang-yi/2026-01-africa/"]],
  ["what is embedded", 1200, ["embed/?trip=ada-quill/2026-03-pacific"]],
  // The check, which is large, loads only once somebody starts to fill in the form.
  ["the form for an entry", 20_000, ["new/"]],
  // A button and its shortcut: the search itself loads on first use.
  // What waits for the map to come near the viewport, and for its buttons.
  ["a page with a map of its trips", 1500, ["people/ada-quill/", "countries/cn/"]],
  ["any other page", 1000, ["trips/", "changes/", "articles/", "data/"]],
])("%s loads at most %i bytes of script", async (_, most, paths) => {
  const { page, close } = await open(`${inject("root")}robots.txt`, {
    viewport: { width: 1440, height: 300 },
  });
  for (const path of paths) {
    const settled = path === "" ? drawn : undefined;
    const bytes = await scriptBytes(page, inject("root") + path, settled);
    expect(bytes, path).toBeGreaterThan(0);
    expect(bytes, path).toBeLessThanOrEqual(most);
  }
  await close();
});

test("the first page's map loads at most 12,500 bytes of script once it is near the viewport", async () => {
  const sizes: number[] = [];
  for (const [height, settled] of [
    [300, drawn],
    [2000, (page: Page) => page.locator('[data-home="map"][data-live]').waitFor()],
  ] as const) {
    const viewport = { width: 1440, height };
    const { page, close } = await open(`${inject("root")}robots.txt`, { viewport });
    sizes.push(await scriptBytes(page, inject("root"), settled));
    await close();
  }
  const [without = 0, all = 0] = sizes;
  expect(all - without).toBeGreaterThan(2000);
  expect(all - without).toBeLessThanOrEqual(12_500);
});

test("the first page requests its script, its dependencies and the trips at once, and the map's land later", async () => {
  const { page, close } = await open(`${inject("root")}robots.txt`, {
    viewport: { width: 1440, height: 300 },
  });
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).pathname));
  const isAskedFor = (name: RegExp): boolean => [...asked].some((path) => name.test(path));
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/\/home\.[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(inject("root"), { waitUntil: "commit" });
  for (const name of [/\/home\.[^/]+\.js$/, /\/shared\.[^/]+\.js$/, /\/home\.json$/])
    await expect.poll(() => isAskedFor(name), { message: String(name) }).toBe(true);
  const land = /\/maps\/world-[^/]+\.svg$/;
  expect(isAskedFor(land)).toBe(false);
  goOn();
  await drawn(page);
  await expect.poll(() => isAskedFor(land)).toBe(true);
  // Each file has overhead: what the page needs at startup is in its own script.
  const files = [...asked].filter((path) => path.endsWith(".js"));
  expect(files.length, files.join(" ")).toBeLessThanOrEqual(7);
  await close();
});
