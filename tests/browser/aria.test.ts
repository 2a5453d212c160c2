// What screen readers get of the first page's timeline, map and table, with and without scripts.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { drawn, liveMap, useBrowser } from "./browser.ts";

const open = useBrowser("used again");
const CHARTS = '[aria-label="Map and timeline"]';

const expectTree = async (page: Page, selector: string, name: string): Promise<void> => {
  const tree = await page.locator(selector).ariaSnapshot();
  await expect(`${tree}\n`).toMatchFileSnapshot(join(import.meta.dirname, `aria/${name}.txt`));
};

test("with scripts, the timeline is one link and each map mark is a link named by one sentence", async () => {
  const { page, close } = await open(inject("root"));
  await drawn(page);
  await liveMap(page);
  await expectTree(page, CHARTS, "charts");
  await expectTree(page, "#trips", "trips");
  await close();
});

test("without scripts, each mark is a link named by one sentence", async () => {
  const { page, close } = await open(inject("root"), { javaScriptEnabled: false });
  await expectTree(page, CHARTS, "charts-without-scripts");
  await close();
});

test("the charts begin with a link to the table", async () => {
  const { page, close } = await open(inject("root"));
  const link = page.getByRole("link", { name: "The same trips as a table" });
  const line = page.locator("p", { has: link });
  expect((await line.boundingBox())!.width).toBeLessThan(2);
  await link.focus();
  expect((await line.boundingBox())!.width).toBeGreaterThan(100);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#trips");
  await close();
});
