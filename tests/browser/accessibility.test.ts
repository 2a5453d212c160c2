import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { PAGES, useBrowser } from "./browser.ts";

const WIDTHS = [360, 1440] as const;

/** What axe finds, with the element that it is in. No page has frames, so one pass is enough. */
async function findFaults(page: Page, rules?: readonly string[]): Promise<readonly object[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
}

describe("axe finds nothing to complain of", () => {
  const open = useBrowser();
  test.each(PAGES)("/%s", async (path) => {
    const { page, close } = await open(inject("root") + path, { colorScheme: "light" });
    const faults: object[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      faults.push(...(await findFaults(page)));
      await page.emulateMedia({ colorScheme: "dark" });
      faults.push(...(await findFaults(page, ["color-contrast"])));
    }
    await close();
    expect(faults).toEqual([]);
  });

  test("and would, if the muted ink were too light", async () => {
    const { page, close } = await open(inject("root"), { bypassCSP: true });
    await page.addStyleTag({ content: ":root { --muted: #c9c9c9 }" });
    const faults = await findFaults(page, ["color-contrast"]);
    await close();
    expect(faults).not.toEqual([]);
  });
});
