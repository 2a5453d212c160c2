import { describe, expect, inject, test } from "vitest";
import { brokenLinks } from "../build/crawl.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

describe("a site served under a base path", () => {
  test("has no broken link and none that leaves the path", () => {
    expect(brokenLinks(".cache/test/based", "/visits/")).toEqual([]);
  });

  test("loads its styles and pages from that path", async () => {
    const { page, complaints, close } = await open(
      `${inject("based")}trips/wang-yi/2026-01-africa/`,
    );
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    await page.getByRole("link", { name: "Changes of plan" }).click();
    const path = new URL(page.url()).pathname;
    await close();
    expect(font).toContain("Source Sans 3 Variable");
    expect(path).toBe("/visits/changes/");
    expect(complaints).toEqual([]);
  });
});
