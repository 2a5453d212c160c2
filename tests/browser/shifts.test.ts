// No layout shift while scripts load, on pages where they add content.
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

interface Shifts {
  readonly shifts: readonly { readonly value: number; readonly what: string }[];
}

/** From now on, records layout shifts without user input. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const shifts: { value: number; what: string }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(({ node }) => (node as Element | null)?.outerHTML.slice(0, 80));
        if (!hadRecentInput) shifts.push({ value, what: moved.join(" ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

const PAGES = [
  ["search/?q=wang", "main li a"],
  ["embed/?trip=wang-yi/2026-01-africa", "#map svg"],
  ["embed/?person=ada-quill", "table"],
  ["embed/?country=ls", "table"],
  ["embed/?view=trips&minister=wang-yi", "svg"],
  ["embed/?view=plans", "#ministry-chart"],
  ["embed/?frame=china-africa", "#maps .frame-legend"],
  ["new/", "form"],
  ["new/?trip=wang-yi/2026-01-africa", "form"],
  ["compare/?with=teo-marlow,cn", ".subject"],
  ["people/ada-quill/", ".trips-map svg"],
  ["countries/jp/", ".trips-map svg"],
  ["data/", ".one-year"],
] as const;

test.each(
  PAGES.flatMap(([path, shown]) => [390, 1440].map((width) => [path, width, shown] as const)),
)("/%s has no visible layout shift, at %i px", async (path, width, shown) => {
  const { page, close } = await open(`${inject("root")}robots.txt`, {
    viewport: { width, height: 900 },
  });
  await watch(page);
  await page.goto(inject("root") + path, { waitUntil: "networkidle" });
  await page.locator(shown).first().waitFor({ state: "attached" });
  const { shifts } = await page.evaluate(() => ({
    shifts: (globalThis as unknown as Shifts).shifts,
  }));
  await close();
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThan(0.05);
});
