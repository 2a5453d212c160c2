// A trip's page with scripts: strip, map and table highlight a stop together.
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser("used again");
const SEED = "trips/wang-yi/2026-01-africa/";

describe("a stop under the pointer", () => {
  test("is highlighted in the strip, on the map and in the table", async () => {
    const { page, complaints, close } = await open(inject("root") + SEED);
    await page.locator('.strip-across [data-stop="so"]').first().hover();
    expect(await page.locator("table.stops tr.lit").innerText()).toContain("Somalia");
    expect(await page.locator(".map .lit").count()).toBe(1);
    await page.locator("table.stops tr", { hasText: "Lesotho" }).hover();
    expect(await page.locator('.strip-across .lit[data-stop="ls"]').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test("has a tip beside it, which Escape closes", async () => {
    const { page, close } = await open(inject("root") + SEED);
    const mark = page.locator('.map [data-stop="so"]');
    await mark.hover();
    const tip = page.locator(".map .tip:visible");
    expect(await tip.innerText()).toContain("skipped");
    const [words, at] = [(await tip.boundingBox())!, (await mark.boundingBox())!];
    expect(words.y + words.height <= at.y || words.y >= at.y + at.height).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator(".tip:visible").count()).toBe(0);
    await close();
  });

  test("grows in place, whatever its shape", async () => {
    const { page, close } = await open(`${inject("root")}trips/ada-quill/2026-02-europe/`);
    const marks = await page.locator(".map [data-stop] .mark").all();
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      const middle = (): Promise<readonly number[]> =>
        mark.evaluate((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          const map = each.closest("svg")!.getBoundingClientRect();
          return [x + width / 2 - map.x, y + height / 2 - map.y, width];
        });
      await page.mouse.move(1, 1);
      const [x, y, width] = await middle();
      await mark.hover({ force: true });
      await expect.poll(async () => (await middle())[2]).toBeGreaterThan(width! * 1.2);
      const [litX, litY] = await middle();
      expect(Math.hypot(litX! - x!, litY! - y!)).toBeLessThan(1);
    }
    await close();
  });

  test("is reached by one Tab for each chart, and by the arrow keys within it", async () => {
    const { page, close } = await open(inject("root") + SEED);
    const strip = page.locator("svg.strip-across");
    expect(await strip.locator('[tabindex="0"]').count()).toBe(1);
    await strip.locator('[tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    const second = await page.evaluate(() => document.activeElement!.getAttribute("aria-label"));
    expect(second).toMatch(/^Somalia/);
    expect(await page.locator("table.stops tr.lit").innerText()).toContain("Somalia");
    await close();
  });

  test("shows the same to a finger on a phone", async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
    const { page, close } = await open(inject("root") + SEED, phone);
    await page.locator('.strip-down [data-stop="so"]').first().tap();
    expect(await page.locator(".tip:visible").innerText()).toContain("Somalia");
    await close();
  });
});

describe("a trip's map", () => {
  test.each([360, 1440])("has legible text at %i pixels", async (width) => {
    const { page, close } = await open(inject("root") + SEED, { viewport: { width, height: 740 } });
    const names = page.locator("#map .title:visible");
    expect(await names.allTextContents()).toContain("Maseru");
    const heights = await names.evaluateAll((texts) =>
      texts.map((text) => text.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThan(13);
    await close();
  });

  test("zooms without scaling its marks and text, on any day, and is in the URL", async () => {
    const { page, complaints, close } = await open(inject("root") + SEED);
    const stage = page.locator("#map .map-stage");
    const at = (): Promise<string | null> => stage.locator(".map .below").getAttribute("transform");
    const radius = (): Promise<string | null> =>
      stage.locator(".map .above circle.dot").first().getAttribute("r");
    const before = await radius();
    const zoomIn = page.getByRole("button", { name: "Zoom in on the map" });
    expect(await at()).toBeNull();
    await zoomIn.click();
    await expect.poll(at).toContain("scale(1.6)");
    await zoomIn.click();
    await expect.poll(at).toContain("scale(2.56)");
    expect(new URL(page.url()).search).toBe("?map=0.500,0.500,2.56");
    expect(await radius()).toBe(before);
    const day = page.locator('.as-of input[type="date"]');
    await day.fill("2026-01-08");
    await day.press("Tab");
    await page.locator(".as-of.past").waitFor();
    expect(await at()).toContain("scale(2.56)");
    await page.getByRole("button", { name: "Fit all stops" }).click();
    await expect.poll(at).toContain("scale(1)");
    expect(new URL(page.url()).search).not.toContain("map");
    expect(complaints).toEqual([]);
    await close();
  });

  test("keeps a clicked stop highlighted, in the strip and the table too, until Escape", async () => {
    const { page, close } = await open(inject("root") + SEED);
    const mark = page.locator("#map .map [data-stop]").first();
    await mark.click();
    await page.mouse.move(2, 2);
    const stop = await mark.getAttribute("data-stop");
    for (const part of ["#map .map", "#strip .strip-across", "table"])
      expect(
        await page
          .locator(`${part} [data-stop="${stop!}"].lit, ${part} tr[data-stop="${stop!}"].lit`)
          .count(),
      ).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-stop].lit").count()).toBe(0);
    await close();
  });
});

describe("each stop and each claim has a URL of its own", () => {
  const open = useBrowser("used again");
  test("that its link leads to", async () => {
    const { page, close } = await open(inject("root") + "trips/wang-yi/2026-01-africa/");
    const somalia = page.getByRole("link", { name: "Link to this: Somalia" });
    expect(await somalia.evaluate((link) => getComputedStyle(link).opacity)).toBe("0");
    await somalia.focus();
    await page.waitForFunction(() => getComputedStyle(document.activeElement!).opacity === "1");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#stop-so");
    expect(await page.locator(":target").innerText()).toContain("Somalia");
    await close();
  });

  test("that the evidence links to", async () => {
    const { page, close } = await open(inject("root") + "trips/wang-yi/2026-01-africa/");
    await page.locator("#evidence-1 .source > a").first().click();
    await page.waitForURL("**/articles/**");
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#(?:announced|visited|skipped)(?:-[a-z]+)*-[0-9a-z]{4}$/u);
    const claim = page.locator(":target");
    expect(await claim.count()).toBe(1);
    expect(await claim.locator(".permalink").getAttribute("href")).toBe(hash);
    await close();
  });
});

describe("a trip on paper", () => {
  test("is a dossier: dated, complete, light, with every URL in full", async () => {
    const { page, close } = await open(inject("root") + SEED, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const isShown = (selector: string): Promise<boolean> =>
      page.locator(selector).first().isVisible();
    for (const part of [".stamp", ".lede", ".strip-across", ".map", "table.stops"])
      expect(await isShown(part), part).toBe(true);
    for (const part of [".site-nav", ".search-open", ".permalink", ".downloads"])
      expect(await isShown(part), part).toBe(false);
    expect(await page.locator(".stamp").innerText()).toMatch(
      /^As known on 12\u00a0January 2026, from \d+ sources?, \/trips\/wang-yi\/2026-01-africa\/$/u,
    );
    const colour = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(colour).toBe("rgb(28, 32, 38)");
    for (const link of await page.locator(".evidence a.external").all()) {
      const written = await link.evaluate((each) => getComputedStyle(each, "::after").content);
      expect(written).toContain(await link.getAttribute("href"));
    }
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    await close();
  });
});
