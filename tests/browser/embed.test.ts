// A trip embedded in another site with the code from the trip's page.
import { describe, expect, inject, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { useBrowser } from "./browser.ts";
import { useElsewhere } from "./elsewhere.ts";

const open = useBrowser("used again");
const TRIP = "trips/wang-yi/2026-01-africa/";
const address = (): string => `${inject("root")}embed/?trip=wang-yi/2026-01-africa`;

const elsewhere = useElsewhere();

describe("the embed code on a trip's page", () => {
  test("is copied by its button", async () => {
    const { page, complaints, close } = await open(inject("root") + TRIP, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("#strip .share summary").click();
    await page.getByRole("button", { name: "Copy: Embed" }).click();
    await page.locator("#strip .share [role=status]", { hasText: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`<iframe src="${address()}#strip"`);
    expect(complaints).toEqual([]);
    await close();
  });

  test("shows the trip on another site at its full height", async () => {
    const { page: trip, close: leave } = await open(inject("root") + TRIP);
    await trip.locator("#map .share summary").click();
    elsewhere.code = await trip.locator("#map .share textarea").inputValue();
    await leave();
    const { page, close } = await open(elsewhere.address);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { name: /Wang Yi/u }).waitFor();
    const heightOf = (): Promise<number> =>
      page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height);
    const inner = (): Promise<number> =>
      frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect.poll(async () => (await heightOf()) - (await inner())).toBe(0);
    const href = await frame.locator("h1 a").getAttribute("href");
    expect(href).toBe(`/${TRIP}`);
    await close();
  });
});

describe("an embedded trip", () => {
  test.each(["light", "dark"] as const)(
    "is accessible and fits a narrow frame, %s",
    async (colorScheme) => {
      const { page, complaints, close } = await open(address(), {
        viewport: { width: 320, height: 600 },
        colorScheme,
      });
      await page.locator("#map").waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test("has the trip page's map, which can be panned", async () => {
    const { page, complaints, close } = await open(address());
    await page.locator("#map [data-map=in]").click();
    await expect.poll(() => new URL(page.url()).searchParams.get("map")).not.toBeNull();
    expect(await page.locator("#map .map-frame.live").count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  test("shows a single chart if the URL asks for it", async () => {
    for (const [one, other] of [
      ["strip", "map"],
      ["map", "strip"],
    ] as const) {
      const { page, close } = await open(`${address()}#${one}`);
      await page.locator(`#${one}`).waitFor();
      expect(await page.locator(`#${one}`).isVisible()).toBe(true);
      expect(await page.locator(`#${other}`).isVisible()).toBe(false);
      await close();
    }
  });
});

test.each([
  ["trip=wang-yi/2026-01-africa", "#map", 390],
  ["trip=wang-yi/2026-01-africa", "#map", 1200],
  ["view=trips", '[data-home="map"]', 390],
  ["view=trips", '[data-home="map"]', 1200],
])("the map buttons of ?%s cover none of %s, %i wide", async (query, map, width) => {
  const { page, close } = await open(`${inject("root")}embed/?${query}`, {
    viewport: { width, height: 844 },
  });
  await page.locator(`${map} svg`).first().waitFor({ state: "attached" });
  const { buttons, foot } = await page.evaluate((selector) => {
    const frame = document.querySelector(selector)!.closest("section")!;
    const bar = frame.querySelector(".chart-buttons-map")!;
    return {
      buttons: bar.getBoundingClientRect().top,
      foot: bar.previousElementSibling!.getBoundingClientRect().bottom,
    };
  }, map);
  expect(buttons).toBeGreaterThanOrEqual(foot);
  await close();
});

test.each([
  ["view=plans", "#ministry-chart"],
  ["frame=china-africa", "#maps .frame-legend"],
])("?%s shows something even without a chart's name", async (query, shown) => {
  const { page, complaints, close } = await open(`${inject("root")}embed/?${query}`);
  await page.locator(shown).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ["person=wang-yi", "Wang Yi", "/people/wang-yi/"],
  ["country=ls", "Lesotho", "/countries/ls/"],
])("an embed of ?%s shows the page's tables and links to it", async (query, title, href) => {
  const { page, complaints, close } = await open(`${inject("root")}embed/?${query}`);
  await page.locator("table").first().waitFor();
  expect(await page.locator("h1").innerText()).toContain(title);
  expect(await page.locator("h1 a").getAttribute("href")).toBe(href);
  expect(complaints).toEqual([]);
  await close();
});

test("a comparison shows those named in its URL, and fits the frame", async () => {
  const { page, complaints, close } = await open(
    `${inject("root")}embed/?view=compare&with=wang-yi,teo-marlow`,
    { viewport: { width: 320, height: 700 } },
  );
  await expect.poll(() => page.locator(".subject").count()).toBe(2);
  expect(await page.locator(".subject h2").allInnerTexts()).toEqual(["Wang Yi", "Teo Marlow"]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints).toEqual([]);
  await close();
});

test.each(["", "?trip=nobody/nothing", "?trip=../../evil"])(
  "a URL that names nothing, %s, links to the site",
  async (query) => {
    const { page, close } = await open(`${inject("root")}embed/${query}`);
    expect(await page.locator("main a").getAttribute("href")).toBe("/");
    await close();
  },
);

test.each([320, 1200])("a filtered view fits its frame at %i px", async (width) => {
  const { page, complaints, close } = await open(
    `${inject("root")}embed/?view=trips&minister=wang-yi`,
    { viewport: { width, height: 700 } },
  );
  await expect.poll(() => page.locator("table.trips tbody tr").count()).toBe(1);
  expect(await page.locator("table.trips").innerText()).toContain("Wang Yi");
  expect(await page.locator("form").count()).toBe(await page.locator("form:not(:visible)").count());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(complaints).toEqual([]);
  await close();
});
