// Ministers and ministries side by side: from the URL, by hand, and without scripts.
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser("used again");

describe("the comparison", () => {
  test("shows those named in the URL on one scale, and keeps the choice there", async () => {
    const { page, complaints, close } = await open(
      `${inject("based")}compare/?with=teo-marlow,nobody,CN`,
    );
    const subjects = page.locator(".subject");
    await expect.poll(() => subjects.count()).toBe(2);
    expect(await subjects.locator("h2").allInnerTexts()).toEqual(["Teo Marlow", "China"]);
    expect(await page.locator("[data-compare=notice]").innerText()).toContain("nobody");
    const widths = await subjects
      .locator(".part-as-announced rect")
      .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(bar.getAttribute("width")!)));
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
    await page.getByLabel("Third").selectOption({ label: "Ada Quill" });
    await expect.poll(() => subjects.count()).toBe(3);
    expect(page.url()).toMatch(/\?with=teo-marlow,cn,ada-quill$/);
    await page.goBack();
    await expect.poll(() => subjects.count()).toBe(2);
    await close();
    expect(complaints).toEqual([]);
  });

  test("keeps a choice made while its data is loading", async () => {
    const { page, close } = await open(`${inject("root")}about/`);
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
    await page.route("**/compare.json", async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(`${inject("root")}compare/`);
    await page.getByLabel("First").selectOption({ label: "Teo Marlow" });
    await page.getByLabel("Second").selectOption({ label: "China" });
    arrive(undefined);
    await expect.poll(() => page.url()).toMatch(/\?with=teo-marlow,cn(?:,|$)/);
    expect(await page.locator("#comparison .subjects").innerText()).toContain("Teo Marlow");
    expect(await page.getByLabel("Second").inputValue()).toBe("cn");
    await close();
  });

  test("is cited with the names compared and their URL", async () => {
    const { page, close } = await open(`${inject("root")}compare/`);
    const cited = page.locator("#cite p").first();
    const built = await cited.innerText();
    expect(built).toMatch(/^“[^”]+, [^”]+ and [^”]+, compared”.*\/compare\/\?with=[a-z,-]+\.$/u);
    await page.getByLabel("First").selectOption({ label: "Ada Quill" });
    await page.getByLabel("Second").selectOption({ label: "China" });
    await page.getByLabel("Third").selectOption({ label: "nobody" });
    await expect.poll(() => cited.innerText()).toContain("“Ada Quill and China, compared”");
    expect(await cited.innerText()).toContain("/compare/?with=ada-quill,cn.");
    const formats = await page.locator("#cite pre").allTextContents();
    for (const text of formats) {
      expect(text).toContain("Ada Quill and China, compared");
      expect(text).toContain("/compare/?with=ada-quill,cn");
    }
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => cited.innerText()).toBe(built);
    await close();
  });

  test("without scripts, shows those with the most trips", async () => {
    const { page, close } = await open(`${inject("root")}compare/`, { javaScriptEnabled: false });
    const shown = await page.locator(".subject h2").count();
    const isOffered = await page.locator(".compare-form").isVisible();
    await close();
    expect(shown).toBe(3);
    expect(isOffered).toBe(false);
  });
});
