// A trip's page as of any day, updated in place.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { en } from "../../src/words/en/messages.ts";
import { typeset } from "../../src/words/typeset.ts";
import { sayVerdict } from "../../src/words/verdict.ts";
import { axeFaults } from "./axe.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser("used again");
const SEED = "trips/wang-yi/2026-01-africa/";
const { articles } = readContent(join(import.meta.dirname, "..", "fixtures", "content"));

/** What the fold in the build says about a trip as of a day. */
function leadOn(id: string, day: string): string {
  const claims = articles.flatMap((article) => article.claims.filter(({ trip }) => trip === id));
  return typeset(sayVerdict(foldClaims(claims, readDay(day)!)[0]!, en).lead.text);
}

const lead = (page: Page): Promise<string> => page.locator(".lede strong").innerText();
const status = (page: Page): Promise<string> => page.locator(".as-of [role=status]").innerText();
const topOf = (page: Page): Promise<number> =>
  page.locator(".as-of").evaluate((bar) => Math.round(bar.getBoundingClientRect().top));

describe("a URL with a day", () => {
  test.each([
    ["wang-yi/2026-01-africa", "2026-01-07"],
    ["wang-yi/2026-01-africa", "2026-01-10"],
    ["ada-quill/2026-02-europe", "2026-02-10"],
    ["ada-quill/2026-03-pacific", "2026-03-01"],
  ])("shows %s as known on %s", async (id, day) => {
    const { page, complaints, close } = await open(`${inject("based")}trips/${id}/?asof=${day}`);
    await expect.poll(() => lead(page)).toBe(leadOn(id, day));
    expect(await page.locator(".as-of").getAttribute("class")).toContain("past");
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("says when nothing was known yet, and links back", async () => {
    const { page, complaints, close } = await open(`${inject("root")}${SEED}?asof=2001-01-01`);
    await page.getByText("Nothing about this trip was known on that day.").waitFor();
    expect(await page.locator("table.stops").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Back to today" }).click();
    await page.locator("table.stops").waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("the slider", () => {
  test("steps through days by keyboard, adding one history entry each, and back", async () => {
    const { page, complaints, close } = await open(inject("root") + SEED);
    const now = await page.locator("main").innerText();
    const slider = page.getByRole("slider");
    await slider.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => status(page)).toBe("As known on 7 January 2026.");
    await expect.poll(() => lead(page)).toBe(leadOn("wang-yi/2026-01-africa", "2026-01-07"));
    expect(new URL(page.url()).search).toBe("?asof=2026-01-07");
    expect(await page.locator(".box-reported").count()).toBe(0);
    expect(await page.locator(".evidence li:visible").count()).toBe(1);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => new URL(page.url()).search).toBe("?asof=2026-01-08");
    await page.goBack();
    await expect.poll(() => status(page)).toBe("As known on 7 January 2026.");
    await page.goBack();
    await expect.poll(() => status(page)).toBe("As known today");
    await expect.poll(() => page.locator("main").innerText()).toBe(now);
    expect(complaints).toEqual([]);
    await close();
  });

  test("keeps its place in the viewport, whatever changes above and below it", async () => {
    for (const width of [1440, 390]) {
      const viewport = { width, height: 844 };
      const { page, close } = await open(inject("root") + SEED, { viewport });
      const slider = page.getByRole("slider");
      await slider.focus();
      await page.keyboard.press("ArrowLeft");
      await page.locator(".as-of.past").waitFor();
      await expect.poll(() => lead(page)).not.toBe("");
      const top = await topOf(page);
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press("ArrowLeft");
        await page.waitForTimeout(100);
        expect(Math.abs((await topOf(page)) - top), `${width}, step ${step}`).toBeLessThan(2);
      }
      await close();
    }
  });

  test("plays through the days with news and ends today", async () => {
    const { page, close } = await open(inject("root") + SEED);
    await page.getByRole("button", { name: "Play, day by day" }).click();
    const seen = new Set<string>();
    const next = async (): Promise<string> => {
      const said = await status(page);
      seen.add(said);
      return seen.size > 2 ? said : "";
    };
    await expect.poll(next, { interval: 300 }).toBe("As known today");
    expect([...seen].slice(0, 2)).toEqual([
      "As known on 7 January 2026.",
      "As known on 10 January 2026.",
    ]);
    await close();
  });
});

test("loads nothing until it is used, and is absent without scripts", async () => {
  const { page, close } = await open(inject("root") + SEED);
  const names = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(names.filter((name) => /trip-page|data\/v1/u.test(name))).toEqual([]);
  await close();
  const without = await open(`${inject("root")}${SEED}?asof=2026-01-07`, {
    javaScriptEnabled: false,
  });
  expect(await without.page.locator(".as-of").isVisible()).toBe(false);
  expect(await without.page.locator("#history li").count()).toBeGreaterThan(1);
  await without.close();
});
