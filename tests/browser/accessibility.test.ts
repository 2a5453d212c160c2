import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { PAGES, useBrowser } from "./browser.ts";
import { findCutText, findOverlaps } from "./text-faults.ts";

/** Pages with a layout of their own: not translations, nor every trip. */
const LAYOUTS = PAGES.filter((path) => !path.includes("teo-marlow"));
/** Forced colours are few: pages with every kind of mark, chip and field show whether they are applied. */
const FORCED = ["", "trips/ada-quill/2026-03-pacific/", "countries/jp/", "new/"];
const FORCED_COLOURS = [
  { colorScheme: "dark", forcedColors: "active" },
  { colorScheme: "light", forcedColors: "active" },
] as const;
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const SIZE_RULES = ["target-size", "scrollable-region-focusable"];

describe("axe reports no violations", () => {
  const open = useBrowser("used again");
  test.concurrent.each(PAGES)("/%s", async (path) => {
    // Colours are checked only once their transition has ended.
    const { page, close } = await open(inject("root") + path, {
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const faults = [...(await axeFaults(page))];
    await page.setViewportSize({ width: 360, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await axeFaults(page, [...COLOUR_RULES, ...SIZE_RULES])));
    for (const media of FORCED.includes(path) ? FORCED_COLOURS : []) {
      await page.emulateMedia(media);
      faults.push(...(await axeFaults(page, COLOUR_RULES)));
    }
    await close();
    expect(faults).toEqual([]);
  });

  test("axe reports muted text that is too light", async () => {
    const { page, close } = await open(inject("root"), { bypassCSP: true });
    await page.addStyleTag({ content: ":root { --muted: #c9c9c9 }" });
    const faults = await axeFaults(page, ["color-contrast"]);
    await close();
    expect(faults).not.toEqual([]);
  });
});

/** What overflows the viewport. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll("body *")]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
  );

describe("no page overflows the viewport, and enlarged text is neither clipped nor overlapping", () => {
  const open = useBrowser("used again");
  test.concurrent.each(LAYOUTS)("/%s", async (path) => {
    const { page, close } = await open(inject("root") + path, {
      viewport: { width: 320, height: 700 },
    });
    expect(await sticksOut(page), "at 320 px").toEqual([]);
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await sticksOut(page), "at 1280 px, twice as large").toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await sticksOut(page), "at 1280 px, text twice as large").toEqual([]);
    expect(await page.evaluate(findCutText)).toEqual([]);
    expect(await page.evaluate(findOverlaps)).toEqual([]);
    const faults = await axeFaults(page, SIZE_RULES);
    await close();
    expect(faults).toEqual([]);
  });
});

describe("the check of text at 200%", () => {
  const open = useBrowser("used again");
  test("finds clipped and overlapping text", async () => {
    const { page, close } = await open(`${inject("root")}about/`);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>("main p");
      first!.style.cssText = "height: 1em; overflow: hidden";
      second!.style.marginTop = "-1.5em";
    });
    expect(await page.evaluate(findCutText)).toHaveLength(1);
    expect(await page.evaluate(findOverlaps)).not.toEqual([]);
    await close();
  });
});

interface Focused {
  readonly name: string;
  readonly isSeen: boolean;
  /** After the previously focused element in document order. */
  readonly isNext: boolean;
  readonly at: string;
}

/** The focused element's name and whether it is visible; nothing once focus has left the page. */
const focused = (page: Page): Promise<Focused | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const labelled = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const name = [
      element.ariaLabel,
      element.textContent,
      ...labels.map((label) => label.textContent),
      ...labelled.map((id) => document.getElementById(id)?.textContent),
    ];
    const memory = globalThis as { before?: Element };
    const { before = document.body } = memory;
    memory.before = element;
    const after = before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    // A field with several parts takes one Tab for each.
    const isNext = element === before || after > 0;
    return {
      name: name.join("").trim(),
      isNext,
      isSeen: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
      at: element.outerHTML.slice(0, 160),
    };
  });
const MAX_STEPS = 400;

describe("Tab moves through the page in document order, only to named, visible elements, and out again", () => {
  const open = useBrowser("used again");
  test.concurrent.each(LAYOUTS)("/%s", async (path) => {
    const { page, close } = await open(inject("root") + path, {
      viewport: { width: 1024, height: 700 },
      reducedMotion: "reduce",
    });
    const faults: string[] = [];
    let steps = 0;
    for (; steps < MAX_STEPS; steps += 1) {
      await page.keyboard.press("Tab");
      const stop = await focused(page);
      if (!stop) break;
      if (stop.name === "" || !stop.isSeen || !stop.isNext) faults.push(stop.at);
    }
    await close();
    expect(faults).toEqual([]);
    expect(steps).toBeGreaterThan(1);
    expect(steps).toBeLessThan(MAX_STEPS);
  });
});
