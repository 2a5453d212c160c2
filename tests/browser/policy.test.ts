// Whatever a reader does: no script is refused by the page's policy, no error is thrown, no other host is asked.
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { drawn, useBrowser } from "./browser.ts";

const open = useBrowser();
const TRIP = "trips/wang-yi/2026-01-africa/";

/** Presses every button that is seen, in the order of the page. */
async function pressAll(page: Page, within: string): Promise<number> {
  const buttons = await page.locator(`${within} button:visible`).all();
  for (const button of buttons) await button.click();
  return buttons.length;
}

/** Moves over a chart, turns the wheel, drags it, and types on it. */
async function handle(page: Page, chart: string): Promise<void> {
  const box = (await page.locator(chart).boundingBox())!;
  const [x, y] = [box.x + box.width * 0.6, box.y + Math.min(box.height / 2, 120)];
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 10, { steps: 5 });
  await page.mouse.up();
  await page.locator(`${chart} .chart-cursor`).focus();
  for (const key of ["ArrowRight", "ArrowDown", "+", "-", "End", "Home", "Escape"])
    await page.keyboard.press(key);
}

describe("nothing is refused, thrown or asked of others", () => {
  test("on the first page", async () => {
    const { page, complaints, close } = await open(inject("based"));
    await drawn(page);
    for (const chart of ["map", "timeline"]) {
      await page.locator(`[data-home=${chart}]`).scrollIntoViewIfNeeded();
      await handle(page, `[data-home=${chart}]`);
    }
    expect(await pressAll(page, ".home")).toBeGreaterThan(8);
    for (const select of await page.locator(".home select").all())
      await select.selectOption({ index: 1 });
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.locator("input[name=text]").fill("wang");
    await page.locator("input[name=asOf]").fill("2026-01-09");
    await page.locator(".as-of.past").waitFor();
    await page.locator("[data-home=go]").fill("2026-01-09");
    const overview = (await page.locator("[data-home=overview]").boundingBox())!;
    await page.mouse.move(overview.x + 200, overview.y + 20);
    await page.mouse.down();
    await page.mouse.move(overview.x + 400, overview.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.locator("[data-home=rows] tr").first().hover();
    await page.goBack();
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    await page.emulateMedia({ media: "print" });
    await close();
    expect(complaints).toEqual([]);
  });

  test("on a trip's page, and in its search", async () => {
    const { page, complaints, close } = await open(inject("based") + TRIP);
    await page.locator(".strip-across [data-stop]").first().hover();
    await page.locator(".map-wide [data-stop]").first().hover();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    expect(await pressAll(page, ".share")).toBeGreaterThan(8);
    await page.locator(".permalink").first().click();
    await page.locator(".footnotes button").first().click();
    await page.keyboard.press("/");
    await page.locator("dialog").getByRole("searchbox").fill("lesotho");
    await page.locator("dialog li a").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await close();
    expect(complaints).toEqual([]);
  });

  test("in the form for an entry", async () => {
    const { page, complaints, close } = await open(`${inject("based")}new/`);
    await page.getByLabel("Our headline").fill("A headline");
    await page.locator("select[data-field=person]").selectOption({ index: 1 });
    for (const add of await page.locator("button.add").all()) await add.click();
    await page.locator("button.remove").first().click();
    for (const name of ["Check", "Download the file", "Copy the text", "Start over"])
      await page.getByRole("button", { name }).click();
    await page.getByRole("button", { name: "Bring the draft back" }).click();
    await close();
    expect(complaints).toEqual([]);
  });

  test("and it would be told, if it were", async () => {
    const { page, complaints, close } = await open(inject("based") + TRIP);
    await page.evaluate(() => {
      document.body.append(document.createElement("style"));
      document.querySelector("style")!.textContent = "p { color: red }";
      void fetch("https://elsewhere.example/").catch(() => undefined);
    });
    await expect.poll(() => complaints.length).toBeGreaterThan(1);
    await close();
  });
});
