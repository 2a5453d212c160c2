// Which font files a page fetches for the names on it.
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** The character sets of all text fonts fetched from now on. */
function fontsOf(page: Page): string[] {
  const fetched: string[] = [];
  page.on("request", (request) => {
    const [, letters] = /source-sans-3-(.+)-wght-normal/.exec(request.url()) ?? [];
    if (letters !== undefined) fetched.push(letters);
  });
  return fetched;
}

test.each([
  ["Wang Yi, Türkiye, Yıldız, Œ", []],
  ["Çavuşoğlu, Shōzō, Žižkov, Țara", ["near"]],
  ["Đặng", ["near", "vietnamese"]],
  ["Ẁ", ["latin-ext"]],
])("the fonts for %j, besides Western Europe's, are %j", async (name, expected) => {
  const { page, close } = await open(`${inject("root")}trips/ada-quill/2026-02-europe/`);
  await page.evaluate(() => document.fonts.ready);
  const fetched = fontsOf(page);
  await page.evaluate(async (text) => {
    document.body.append(text);
    // Force layout, so that its fonts are requested.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, name);
  expect(fetched.toSorted()).toEqual(expected);
  await close();
});

test("no other font is fetched in place of one that fails to load", async () => {
  const { page, close } = await open(`${inject("root")}robots.txt`);
  await page.route(/-latin-(wght|600)-normal/, (route) => route.abort());
  const fetched = fontsOf(page);
  await page.goto(`${inject("root")}trips/ada-quill/2026-02-europe/`, {
    waitUntil: "domcontentloaded",
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    document.body.append("Türkiye, Yıldız, Œ");
    // Force layout, so that fonts would be requested.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  expect(new Set(fetched)).toEqual(new Set(["latin"]));
  await close();
});

test.each([
  ["", 360],
  ["", 1440],
  ["trips/wang-yi/2026-01-africa/", 360],
  ["trips/wang-yi/2026-01-africa/", 1440],
  ["changes/", 360],
  ["articles/", 412],
  ["articles/", 1440],
  ["trips/", 1440],
  ["plans-hold/", 412],
])("text on /%s at %d px does not move when fonts load late", async (path, width) => {
  const { page, close } = await open(`${inject("root")}robots.txt`, {
    viewport: { width, height: 800 },
  });
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto(inject("root") + path, { waitUntil: "networkidle" });
  expect(
    await page.evaluate(() => document.fonts.check("16px 'Source Sans 3 Variable'")),
    "the font has come",
  ).toBe(true);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(resolve, 300, 0);
      }),
  );
  // A word that wraps differently moves everything below by a line’s height: a tenth of this viewport.
  expect(moved).toBeLessThan(0.12);
  await close();
});
