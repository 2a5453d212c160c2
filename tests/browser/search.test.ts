import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { BASE, siteOfDownloads } from "../build/site-of-downloads.ts";
import { axeFaults } from "./axe.ts";
import { drawn, useBrowser, type Visit } from "./browser.ts";

const open = useBrowser("used again");
let site: { readonly url: string; readonly stop: () => Promise<void> };

beforeAll(async () => {
  site = await serve({ directory: await siteOfDownloads(), base: BASE });
});
afterAll(() => site.stop());

/** Opens the search with the keyboard. */
async function openSearch(path = ""): Promise<Visit> {
  const visit = await open(site.url + path);
  await visit.page.keyboard.press("/");
  return visit;
}

/** Results of a search, as kind and title. */
async function find({ page }: Visit, query: string): Promise<readonly string[]> {
  const field = page.locator("dialog").getByRole("searchbox");
  const said = page.locator('dialog.search [role="status"]');
  await field.fill("");
  // The field works once its script has loaded.
  await expect
    .poll(async () => {
      await field.dispatchEvent("input");
      return [await said.textContent(), await page.locator("dialog.search li").count()];
    })
    .toEqual(["", 0]);
  await field.fill(query);
  // Announced when all results are in.
  await said.filter({ hasText: /./u }).waitFor();
  return page
    .locator("dialog.search li")
    .evaluateAll((items) =>
      items.map((item) =>
        [item.querySelector(".muted"), item.querySelector("a")]
          .map((part) => part?.textContent ?? "")
          .join(": "),
      ),
    );
}

const FINDS: readonly (readonly [query: string, found: string])[] = [
  ["Shozo", "Minister: Shōzō Tanaka"],
  ["Shōzō", "Minister: Shōzō Tanaka"],
  ["田中正造", "Minister: Shōzō Tanaka"],
  ["tanaka shozo", "Minister: Shōzō Tanaka"],
  ["王毅", "Minister: Wang Yi"],
  ["wang yi", "Minister: Wang Yi"],
  ["Türkiye", "Country: Türkiye"],
  ["Turkiye", "Country: Türkiye"],
  ["turkey", "Country: Türkiye"],
  ["Cote d'Ivoire", "Country: Côte d’Ivoire"],
  ["cote d'ivoire", "Country: Côte d’Ivoire"],
  ["Côte d’Ivoire", "Country: Côte d’Ivoire"],
  ["ivory coast", "Country: Côte d’Ivoire"],
  ["maseru", "Trip: Wang Yi in Africa, January 2026"],
  ["Maseru", "Place: Maseru"],
  ["Xinhua", "Outlet: Xinhua"],
  ["2026-01-10", "Trip: Wang Yi in Africa, January 2026"],
  ["skipped Somalia", "Trip: Wang Yi in Africa, January 2026"],
  ["索马里", "Country: Somalia"],
  ["Tanaak", "Minister: Shōzō Tanaka"],
  ["somalia stop", "Trip: Wang Yi in Africa, January 2026"],
];

describe("the search", () => {
  test("finds names, texts and dates, however they are written", async () => {
    const visit = await openSearch();
    for (const [query, expected] of FINDS)
      expect(await find(visit, query), query).toContain(expected);
    await visit.close();
    expect(visit.complaints).toEqual([]);
  });

  test("links to a page of its own", async () => {
    const visit = await openSearch();
    await find(visit, "maseru");
    await visit.page.getByRole("link", { name: "All results on one page" }).click();
    await visit.page.waitForURL("**/search/?q=maseru");
    const field = visit.page.locator("form.search-page").getByRole("searchbox");
    await expect.poll(() => field.inputValue()).toBe("maseru");
    await visit.close();
    expect(visit.complaints).toEqual([]);
  });

  test("has a page of its own that takes a query in the URL", async () => {
    const visit = await open(`${site.url}search/?q=somalia+stop`);
    const { page } = visit;
    await expect.poll(() => page.locator("[data-results] li").count()).toBeGreaterThan(0);
    const first = await page.locator("form.search-page [data-results] a").first().innerText();
    await page.locator("form.search-page").getByRole("searchbox").fill("Maseru");
    await expect.poll(() => new URL(page.url()).search).toBe("?q=Maseru");
    await visit.close();
    expect(first).toBe("Wang Yi in Africa, January 2026");
    expect(visit.complaints).toEqual([]);
  });

  test("knows the same names in the first page's filter", async () => {
    const visit = await open(site.url);
    const { page } = visit;
    const count = (): Promise<string> => page.locator("[data-home=count]").innerText();
    await drawn(page);
    await page.locator("[name=text]").fill("王毅 索马里");
    await expect.poll(count).toMatch(/^Showing 1 of/);
    await page.locator("[name=text]").fill("Leshoto delayed");
    await expect.poll(count).toBe("No trip matches these filters.");
    await visit.close();
    expect(visit.complaints).toEqual([]);
  });

  test("links from a deep page to its results under the base path", async () => {
    const visit = await openSearch("articles/2026/2026-06-05-tanaka-tour/");
    await find(visit, "wang yi maseru");
    await visit.page.keyboard.press("ArrowDown");
    await visit.page.keyboard.press("Enter");
    await visit.page.waitForURL("**/trips/wang-yi/2026-01-africa/");
    const { pathname } = new URL(visit.page.url());
    await visit.close();
    expect(pathname).toBe("/visits/trips/wang-yi/2026-01-africa/");
  });

  test("shows the itinerary of a trip", async () => {
    const visit = await openSearch();
    await find(visit, "maseru");
    const glyph = visit.page.locator("dialog.search li .glyph").first();
    const label = await glyph.getAttribute("aria-label");
    const marks = await glyph.locator(".mark").count();
    await visit.close();
    expect(label).toContain("Somalia (skipped)");
    expect(marks).toBe(4);
  });

  test("says that nothing was found, and closes with Escape or its button", async () => {
    const visit = await openSearch();
    const { page } = visit;
    expect(await find(visit, "xyzzyqwerty")).toEqual([]);
    const status = await page.locator("dialog").getByRole("status").innerText();
    const dialog = page.locator("dialog.search");
    // The first Escape clears the field.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    const afterEscape = await dialog.isVisible();
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    const afterButton = await dialog.isVisible();
    await visit.close();
    expect([status, afterEscape, afterButton]).toEqual(["Nothing found.", false, false]);
    expect(visit.complaints).toEqual([]);
  });

  test.each(["light", "dark"] as const)("has no axe violations, %s", async (colorScheme) => {
    const visit = await openSearch();
    await visit.page.emulateMedia({ colorScheme });
    await find(visit, "wang yi");
    const faults = await axeFaults(visit.page);
    await visit.close();
    expect(faults).toEqual([]);
  });

  test("ignores the slash key in text fields", async () => {
    const visit = await openSearch();
    const field = visit.page.locator("dialog").getByRole("searchbox");
    await field.pressSequentially("a/b");
    const typed = await field.inputValue();
    await visit.close();
    expect(typed).toBe("a/b");
  });

  test("has a shortcut that can be turned off, on every page", async () => {
    const visit = await openSearch();
    const { page } = visit;
    const dialog = page.locator("dialog.search");
    await dialog.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    expect(await dialog.isVisible()).toBe(false);
    await page.goto(`${site.url}about/`);
    await page.keyboard.press("/");
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.locator(".search-open kbd").isVisible()).toBe(false);
    await page.locator(".search-open").click();
    await dialog.getByRole("checkbox").check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await dialog.waitFor();
    await visit.close();
    expect(visit.complaints).toEqual([]);
  });

  test("loads nothing until it is used", async () => {
    const { page, close } = await open(site.url);
    const before = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    await close();
    expect(before.filter((name) => /pagefind|\/search\./.test(name))).toEqual([]);
  });
});
