// The first page's map with every kind of input.
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { SURE, drawn, liveMap, useBrowser } from "./browser.ts";

const open = useBrowser("used again");
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The first page with its map in view and interactive. */
async function openMap(address = "", options: BrowserContextOptions = {}) {
  const visit = await open(inject("root") + address, options);
  await drawn(visit.page);
  const map = await liveMap(visit.page);
  return { ...visit, map };
}
const marks = (map: Locator): Locator => map.locator(".above > a");
const markOf = (map: Locator, name: RegExp): Locator =>
  map.getByRole("link", { name, includeHidden: true }).and(marks(map));
const current = (map: Locator): Locator => map.locator('.above > a[tabindex="0"]');
const card = (map: Locator): Locator => map.locator(".map-card-tip");
const titles = (map: Locator): Promise<string[]> => map.locator(".title").allTextContents();
const search = (page: Page): string => new URL(page.url()).search;
const picture = (map: Locator): Promise<string> =>
  map.locator("svg.drawing").evaluate((svg) => svg.innerHTML);
const middleOf = async (map: Locator): Promise<{ x: number; y: number }> => {
  const { x, y, width, height } = (await map.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};
/** All the stops that marks stand for. */
const stopsOn = async (map: Locator): Promise<number> => {
  const counts = await map.locator(".above > a.cluster .count").allTextContents();
  const alone = await map.locator(".above > a:not(.cluster)").count();
  return counts.reduce((sum, count) => sum + Number(count), alone);
};
const enlarge = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Zoom in on the map" }).click();

describe("the map with its script", () => {
  test.each([390, 1440])("has the stops and labels of the built map, at %i px", async (width) => {
    const printed = await open(inject("root"), { javaScriptEnabled: false });
    const before = printed.page.locator('[data-home="map"]');
    const { map, complaints, close } = await openMap("", { viewport: { width, height: 900 } });
    expect(await stopsOn(map)).toBe(await stopsOn(before));
    expect((await titles(map)).length).toBeGreaterThan(3);
    if (width === 1440)
      expect(await titles(map)).toEqual(expect.arrayContaining((await titles(before)).slice(0, 3)));
    expect(await picture(map)).not.toMatch(/NaN|undefined/u);
    expect(complaints).toEqual([]);
    await printed.close();
    await close();
  });

  test("stays as built if its script fails to load", async () => {
    const { page, close } = await open(`${inject("root")}about/`);
    await page.route(/trips-map\.[^/]+\.js$/u, (route) => route.abort());
    await page.goto(inject("root"));
    await drawn(page);
    expect(await page.locator('[data-home="map"] .title').count()).toBeGreaterThan(3);
    await close();
  });

  test("fits the filtered trips", async () => {
    const { map, close } = await openMap("?minister=wang-yi");
    const { width } = (await map.boundingBox())!;
    const xs = await marks(map).evaluateAll((all) =>
      all.map((mark) => mark.querySelector(".mark, .ring")!.getBoundingClientRect().x),
    );
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(width * 0.1);
    expect(await titles(map)).toEqual(expect.arrayContaining(["Ethiopia", "Somalia, skipped"]));
    await close();
  });

  test("rotates so that a trip in the Pacific is in one piece", async () => {
    const { page, complaints, close } = await open(inject("based"));
    // Samoa is beside the Cook Islands, across the edge of the map.
    await page.route("**/home.json", async (route) => {
      const data = (await (await route.fetch(SURE)).json()) as { places: [string, ...number[]][] };
      for (const place of data.places) if (place[0] === "Samoa") place[2] = -15_980;
      await route.fulfill({ json: data });
    });
    await page.goto(`${inject("based")}?q=pacific`);
    const map = await liveMap(page);
    const xOf = async (name: string): Promise<number> =>
      (await markOf(map, new RegExp(`^${name}`, "u")).boundingBox())!.x;
    await expect.poll(async () => (await xOf("Samoa")) > (await xOf("Fiji"))).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("the view", () => {
  test("is moved by buttons and by dragging, is in the URL, and adds no history entries", async () => {
    const { page, map, complaints, close } = await openMap();
    const past = await page.evaluate(() => history.length);
    const fit = await picture(map);
    await enlarge(page);
    await expect.poll(() => search(page)).toMatch(/^\?map=0\.\d+,0\.\d+,\d/u);
    const near = await picture(map);
    expect(near).not.toBe(fit);
    const before = search(page);
    await page.evaluate(() => {
      const replaceState = history.replaceState.bind(history);
      document.body.dataset.written = "0";
      history.replaceState = (...words) => {
        document.body.dataset.written = String(Number(document.body.dataset.written) + 1);
        replaceState(...words);
      };
    });
    const { x, y } = await middleOf(map);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y + 20, { steps: 40 });
    await page.mouse.up();
    await expect.poll(() => picture(map)).not.toBe(near);
    expect(await page.evaluate(() => history.length)).toBe(past);
    await expect.poll(() => search(page)).not.toBe(before);
    expect(Number(await page.locator("body").getAttribute("data-written"))).toBeLessThan(10);
    const view = search(page);
    const below = map.locator(".below");
    const moved = await below.getAttribute("transform");
    await page.reload();
    await liveMap(page);
    expect(search(page)).toBe(view);
    const numbers = (transform: string | null): number[] =>
      [...transform!.matchAll(/-?[\d.]+/gu)].map(([number]) => Number(number));
    const [dx, dy, k] = numbers(moved);
    const [rx, ry, rk] = numbers(await below.getAttribute("transform"));
    expect(Math.abs(rk! - k!)).toBeLessThan(0.05);
    expect(Math.hypot(rx! - dx!, ry! - dy!)).toBeLessThan(12);
    await page.getByRole("button", { name: "Fit all stops" }).click();
    await expect.poll(() => search(page)).toBe("");
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(["?map=here", "?map=0.5,0.5", "?map=9,9,9", "?map=0.5,NaN,2"])(
    "%s, which is invalid, falls back to the fitted one",
    async (address) => {
      const { map, close } = await openMap(address);
      expect(await stopsOn(map)).toBeGreaterThan(3);
      expect(await picture(map)).not.toContain("NaN");
      await close();
    },
  );

  test("is fitted again when other trips are chosen", async () => {
    const { page, map, close } = await openMap();
    await enlarge(page);
    await expect.poll(() => search(page)).toContain("map=");
    await page.locator("select[name=to]").selectOption("SO");
    await expect.poll(() => search(page)).toBe("?country=SO");
    await expect.poll(() => titles(map)).toContain("Ethiopia");
    await close();
  });

  test("zooms on Ctrl+wheel only", async () => {
    const { page, map, close } = await openMap();
    const { x, y } = await middleOf(map);
    await page.mouse.move(x, y);
    const before = await picture(map);
    const still = await page.evaluate(() => scrollY);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect.poll(() => picture(map)).not.toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(still);
    await page.mouse.wheel(0, 80);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(still);
    await close();
  });

  test("zooms on pinch, and one finger scrolls the page", async () => {
    const { page, map, close } = await openMap("", PHONE);
    const { x, y } = await middleOf(map);
    const before = await picture(map);
    const top = await page.evaluate(() => scrollY);
    const cdp = await page.context().newCDPSession(page);
    const fingers = (type: "touchStart" | "touchMove", apart: number): Promise<unknown> =>
      cdp.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: [
          { x: x - apart, y, id: 0 },
          { x: x + apart, y, id: 1 },
        ],
      });
    await fingers("touchStart", 20);
    for (const apart of [30, 40, 50, 60]) await fingers("touchMove", apart);
    await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => picture(map)).not.toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await close();
  });

  test("enters and leaves full screen", async () => {
    const { page, map, close } = await openMap();
    const { width } = (await map.boundingBox())!;
    const full = page.getByRole("button", { name: "Full screen" });
    await full.click();
    await page.locator(".map-frame:fullscreen").waitFor();
    await expect.poll(async () => (await map.boundingBox())!.height).toBeGreaterThan(800);
    expect(await stopsOn(map)).toBeGreaterThan(3);
    await full.click();
    await expect.poll(async () => (await map.boundingBox())!.width).toBe(width);
    await close();
  });
});

describe("a mark", () => {
  const somalia = (map: Locator): Locator => markOf(map, /^Somalia/u);

  test("says who, when and what became of the stop, and links to it", async () => {
    const { page, map, close } = await openMap("?minister=wang-yi");
    await somalia(map).hover();
    await card(map).waitFor();
    const words = await card(map).innerText();
    expect(words).toContain("Somalia");
    expect(words).toContain("Wang Yi");
    expect(words).toContain("2026");
    expect(words).toContain("skipped");
    const hrefs = await card(map)
      .locator("a")
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    expect(hrefs).toEqual(["/trips/wang-yi/2026-01-africa/", "/countries/so/"]);
    await page.mouse.move(2, 2);
    await card(map).waitFor({ state: "hidden" });
    await close();
  });

  test("keeps its card and trip after a click, until Escape", async () => {
    const { page, map, close } = await openMap("?minister=wang-yi");
    await somalia(map).click({ force: true });
    await page.mouse.move(2, 2);
    await page.waitForTimeout(400);
    expect(await card(map).isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await page.locator("table.trips tr.lit").count()).toBe(1);
    expect(await page.locator('[data-home="timeline"] .bar-lit').getAttribute("d")).toMatch(/^M/u);
    await page.keyboard.press("Escape");
    expect(await card(map).isVisible()).toBe(false);
    expect(await page.locator("table.trips tr.lit").count()).toBe(0);
    await close();
  });

  test("works by tapping", async () => {
    const { page, map, close } = await openMap("?minister=wang-yi", PHONE);
    const { x, y } = (await somalia(map).locator(".mark").boundingBox())!;
    await page.touchscreen.tap(x + 3, y + 3);
    await card(map).waitFor();
    const box = (await card(map).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await page.locator("h1").tap();
    await card(map).waitFor({ state: "hidden" });
    await close();
  });

  test("is reached by one Tab and the arrow keys, west to east; Space moves to its links", async () => {
    const { page, map, close } = await openMap();
    expect(await map.locator('a:not([tabindex="-1"]):visible').count()).toBe(1);
    await current(map).focus();
    await page.keyboard.press("Home");
    const xs: number[] = [];
    const names = new Set<string>();
    const all = await marks(map).count();
    for (let n = 0; n < all; n += 1) {
      const at = map.locator(":focus");
      names.add((await at.locator("> title").textContent())!);
      xs.push((await at.locator(".mark, .ring").first().boundingBox())!.x);
      await page.keyboard.press("ArrowRight");
    }
    expect(names.size).toBe(all);
    for (const [n, x] of xs.entries()) expect(x).toBeGreaterThanOrEqual((xs[n - 1] ?? 0) - 20);
    await page.keyboard.press("Space");
    expect(await card(map).locator("a:focus").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await card(map).isVisible()).toBe(false);
    await close();
  });

  test("keeps the focus when the map is zoomed by keyboard", async () => {
    const { page, map, close } = await openMap();
    await current(map).focus();
    await page.keyboard.press("Home");
    const before = await picture(map);
    await page.keyboard.press("+");
    await expect.poll(() => picture(map)).not.toBe(before);
    await expect.poll(() => map.locator(":focus").count()).toBe(1);
    await close();
  });

  test("of several places zooms in when clicked", async () => {
    const { page, map, close } = await openMap("", { viewport: { width: 390, height: 844 } });
    const cluster = markOf(map, /nearby/u).first();
    const count = Number(await cluster.locator(".count").textContent());
    const before = await marks(map).count();
    await cluster.click({ force: true });
    await expect.poll(() => search(page)).toContain("map=");
    expect(count).toBeGreaterThan(1);
    await expect
      .poll(
        async () =>
          (await picture(map)).includes("nearby") || (await marks(map).count()) !== before,
      )
      .toBe(true);
    await close();
  });

  test("is highlighted by its trip's row and bar", async () => {
    const { page, map, close } = await openMap();
    await page.locator("table.trips tbody tr").first().locator("a").focus();
    expect(await map.locator(".above > a.lit").count()).toBeGreaterThan(0);
    await page.locator('[data-home="timeline"] .chart-cursor').focus();
    expect(await map.locator(".above > a.lit").count()).toBeGreaterThan(0);
    await current(map).focus();
    expect(await page.locator("table.trips tr.lit").count()).toBeGreaterThan(0);
    await close();
  });
});

test("a minister's page has the same map, with that minister's trips and linked to the rows of its table", async () => {
  const { page, complaints, close } = await open(`${inject("root")}people/ada-quill/`);
  const map = await liveMap(page);
  expect(await stopsOn(map)).toBeGreaterThan(3);
  const hrefs = await marks(map).evaluateAll((all) =>
    all.map((mark) => mark.getAttribute("href")!),
  );
  for (const href of hrefs) expect(href).toMatch(/\/trips\/ada-quill\//u);
  await current(map).focus();
  expect(await page.locator("tr[data-trip].lit").count()).toBeGreaterThan(0);
  await enlarge(page);
  await expect.poll(() => search(page)).toContain("map=");
  expect(complaints).toEqual([]);
  await close();
});
