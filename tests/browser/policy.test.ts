// Whatever a reader does, the CSP blocks nothing, no error is thrown and no other host is requested.
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { drawn, liveMap, useBrowser } from "./browser.ts";

const open = useBrowser("used again");
const TRIP = "trips/wang-yi/2026-01-africa/";

/** Clicks every visible button in document order, except those that earlier clicks have removed. */
async function pressAll(page: Page, within: string): Promise<number> {
  let pressed = 0;
  for (const button of await page.locator(`${within} button:visible`).elementHandles()) {
    if (!(await button.isVisible())) continue;
    await button.click();
    pressed += 1;
    if ((await button.getAttribute("data-map")) === "full") await leaveFullScreen(page);
  }
  return pressed;
}

/** Going full screen takes a moment, and then covers all other buttons. */
async function leaveFullScreen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
}

/** Opens the filters' menus one by one and uses what is in each. */
async function useMenus(page: Page): Promise<void> {
  for (const menu of await page.locator(".home details.menu").all()) {
    await menu.locator("summary").click();
    for (const select of await menu.locator("select").all())
      await select.selectOption({ index: 1 });
    for (const box of await menu.getByRole("checkbox").all()) await box.setChecked(true);
    for (const button of await menu.getByRole("button").all()) await button.click();
    await menu.locator("summary").click();
  }
}

/** Moves over a chart, turns the wheel, drags it, and presses keys on the mark that Tab reaches. */
async function handle(page: Page, chart: string, mark: string): Promise<void> {
  const box = (await page.locator(chart).boundingBox())!;
  const [x, y] = [box.x + box.width * 0.6, box.y + Math.min(box.height / 2, 120)];
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 10, { steps: 5 });
  await page.mouse.up();
  await page.locator(`${chart} ${mark}`).focus();
  for (const key of ["ArrowRight", "ArrowDown", "+", "-", "End", "Home", "Escape"])
    await page.keyboard.press(key);
  await expect.poll(() => page.locator(`${chart} ${mark}:focus`).count()).toBe(1);
}

describe("nothing is blocked, thrown or requested elsewhere", () => {
  test("on the first page", async () => {
    const { page, complaints, close } = await open(inject("based"));
    await drawn(page);
    await liveMap(page);
    await handle(page, "[data-home=map]", '.above > a[tabindex="0"]');
    await page.locator("[data-home=timeline]").scrollIntoViewIfNeeded();
    await handle(page, "[data-home=timeline]", ".chart-cursor");
    for (const bar of await page.locator(".home .share summary").all()) await bar.click();
    expect(await pressAll(page, ".home")).toBeGreaterThan(8);
    await useMenus(page);
    for (const select of await page.locator(".home select:visible").all())
      await select.selectOption({ index: 1 });
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.locator("input[name=text]").fill("wang");
    await page.locator("input[name=asOf]").fill("2026-01-09");
    await page.locator(".as-of.past").waitFor();
    // Before the window moves to days that may have no row.
    await page.locator("[data-home=rows] tr").first().hover();
    const overview = (await page.locator("[data-home=overview]").boundingBox())!;
    await page.mouse.move(overview.x + 200, overview.y + 20);
    await page.mouse.down();
    await page.mouse.move(overview.x + 400, overview.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.goBack();
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    await page.emulateMedia({ media: "print" });
    await close();
    expect(complaints).toEqual([]);
  });

  test("on a trip's page and in its search", async () => {
    const { page, complaints, close } = await open(inject("based") + TRIP);
    await page.locator(".strip-across [data-stop]").first().hover();
    await page.locator(".map [data-stop]").first().hover();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    // They come with their script.
    await page.locator(".share button:visible").nth(8).waitFor();
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
    await page.getByRole("button", { name: "Restore the draft" }).click();
    await close();
    expect(complaints).toEqual([]);
  });

  test("a violation would be reported", async () => {
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
