// The first page with ten thousand stops, on a phone.
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { divideTrips } from "../../src/drawings/home/divide.ts";
import { encodeFiles, encodeHome } from "../../src/drawings/home/home-data.ts";
import { en } from "../../src/words/en/messages.ts";
import { typeset } from "../../src/words/typeset.ts";
import { manyStops } from "../drawings/many-stops.ts";
import { drawn, liveMap, useBrowser } from "./browser.ts";

const open = useBrowser();

test("a phone shows, pans, filters and reads ten thousand stops", async () => {
  const data = encodeHome(manyStops(10_000), en);
  const { page, complaints, close } = await open(`${inject("root")}about/`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    reducedMotion: "reduce",
  });
  await page.route("**/home.json", (route) => route.fulfill({ json: data }));
  await page.goto(inject("root"));
  await drawn(page);
  const count = page.locator('[data-home="count"]');
  await page.getByRole("button", { name: "All years" }).click();
  await count.filter({ hasText: "Showing 3334 of 3334 trips" }).waitFor();
  const chart = page.locator('[data-home="timeline"]');
  const cursor = chart.locator(".chart-cursor");
  // Sixty lanes with one path per kind of bar, and a table that grows on demand.
  expect(await page.locator("*").count()).toBeLessThan(6000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await cursor.focus();
  const last = await cursor.getAttribute("aria-label");
  for (let n = 0; n < 12; n += 1) await page.keyboard.press("+");
  await expect.poll(() => page.url()).toContain("start=");
  await expect.poll(() => count.textContent()).not.toContain("3334 of");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => cursor.getAttribute("aria-label")).not.toBe(last);
  await chart.locator(".tip:visible").waitFor();
  const name = await cursor.getAttribute("aria-label");
  expect(await chart.locator(".tip").innerText()).toBe(typeset(name!));

  const map = await liveMap(page);
  expect(await map.locator(".above a").count()).toBeLessThan(400);
  const at = map.locator('.above a[tabindex="0"]');
  await at.focus();
  for (const key of ["End", "+", "+", "Home"]) await page.keyboard.press(key);
  expect(await at.locator("> title").textContent()).toMatch(/^[^:]+: (\d+ stops?|Minister \d+), /u);

  await page.getByRole("button", { name: "All years" }).click();
  await page.locator("select[name=to]").selectOption("TV");
  await expect.poll(() => count.textContent()).toMatch(/^Showing \d{1,2} of 3334 trips$/u);
  expect(complaints).toEqual([]);
  await close();
});

test("trips of earlier years load when the timeline is moved to them, and all load with the filters", async () => {
  const { home, earlier } = encodeFiles(divideTrips(manyStops(10_000)), en);
  const { page, complaints, close } = await open(`${inject("root")}about/`, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const asked: string[] = [];
  let isLost = true;
  await page.route("**/home.json", (route) => route.fulfill({ json: home }));
  await page.route("**/home/*.json", async (route) => {
    const [, years = ""] = /home\/(.+)\.json$/u.exec(route.request().url())!;
    asked.push(years);
    await (isLost ? route.abort() : route.fulfill({ json: earlier.get(years) }));
  });
  await page.goto(inject("root"));
  await drawn(page);
  const count = page.locator('[data-home="count"]');
  await expect.poll(() => count.textContent()).toMatch(/^Showing \d{3} of 3334 trips$/u);
  expect(asked).toEqual([]);

  const [latest, ...others] = [...earlier.keys()];
  const back = page.getByRole("button", { name: "Earlier" });
  // By keyboard: as rows disappear, the filters may move under the pointer and load all years.
  for (let n = 0; n < 8; n += 1) await back.press("Enter");
  await count.filter({ hasText: "Some years could not be loaded." }).waitFor();
  isLost = false;
  for (let n = 0; n < 2; n += 1) await back.press("Enter");
  await expect.poll(() => count.textContent()).toMatch(/^Showing \d{3} of 3334 trips$/u);
  expect(new Set(asked)).toEqual(new Set([latest]));

  await page.locator("select[name=to]").focus();
  await expect.poll(() => page.locator("select[name=to] option").count()).toBeGreaterThan(200);
  expect(new Set(asked)).toEqual(new Set([latest, ...others]));
  await page.locator("select[name=to]").selectOption("TV");
  await expect.poll(() => count.textContent()).toMatch(/^Showing \d{1,2} of 3334 trips$/u);
  expect(complaints.filter((each) => !each.includes("ERR_FAILED"))).toEqual([]);
  await close();
});

test.each<[what: string, act: (page: Page) => Promise<void>]>([
  ["a wheel on the timeline", (page) => wheelOn(page)],
  ["a button of the timeline", (page) => page.locator('[data-act="in"]').first().click()],
])("%s works as the first input in a browser that is never idle", async (_, act) => {
  const { page, complaints, close } = await open(`${inject("root")}about/`);
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto(inject("root"));
  await page.locator(".home.ready").waitFor();
  const live = page.locator(".timeline.live");
  expect(await live.count(), "what was built is still there").toBe(0);
  await act(page);
  expect(await live.count()).toBe(1);
  await expect.poll(() => page.url()).toContain("start=");
  expect(complaints).toEqual([]);
  await close();
});

/** Dispatched by script, with no pointer event before it. */
const wheelOn = (page: Page): Promise<void> =>
  page.locator('[data-home="timeline"] svg').evaluate((drawing) => {
    const { left, top, width } = drawing.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + 40 };
    const how = { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -120 };
    drawing.dispatchEvent(new WheelEvent("wheel", { ...how, ...at }));
  });
