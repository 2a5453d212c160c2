// Ministers and ministries side by side: by the address, by hand, and without scripts.
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser("used again");

describe("the comparison", () => {
  test("shows whom the address names, on one scale, and keeps a choice in it", async () => {
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

  test("shows those with the most trips without scripts", async () => {
    const { page, close } = await open(`${inject("root")}compare/`, { javaScriptEnabled: false });
    const shown = await page.locator(".subject h2").count();
    const isOffered = await page.locator(".compare-form").isVisible();
    await close();
    expect(shown).toBe(3);
    expect(isOffered).toBe(false);
  });
});
