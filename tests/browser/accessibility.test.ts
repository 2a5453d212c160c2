import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { PAGES, useBrowser } from "./browser.ts";
import { findCutText, findOverlaps } from "./text-faults.ts";

/** Pages that are laid out as no other is: not those in another language, or of one more trip. */
const LAYOUTS = PAGES.filter((path) => !path.includes("teo-marlow"));
/** Those that the system forces are few: pages with all kinds of marks, chips and fields show whether they are taken. */
const FORCED = ["", "trips/ada-quill/2026-03-pacific/", "countries/jp/", "new/"];
const FORCED_COLOURS = [
  { colorScheme: "dark", forcedColors: "active" },
  { colorScheme: "light", forcedColors: "active" },
] as const;
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const SIZE_RULES = ["target-size", "scrollable-region-focusable"];

describe("axe finds nothing to complain of", () => {
  const open = useBrowser("used again");
  test.concurrent.each(PAGES)("/%s", async (path) => {
    // A colour that fades into another is judged only at its end.
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

  test("and would, if the muted ink were too light", async () => {
    const { page, close } = await open(inject("root"), { bypassCSP: true });
    await page.addStyleTag({ content: ":root { --muted: #c9c9c9 }" });
    const faults = await axeFaults(page, ["color-contrast"]);
    await close();
    expect(faults).not.toEqual([]);
  });
});

/** What of a page sticks out of its window. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll("body *")]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
  );

describe("no page is wider than its window, and its text stays whole and apart when enlarged", () => {
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

describe("what checks text twice as large", () => {
  const open = useBrowser("used again");
  test("finds text that is cut or lies over other text", async () => {
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
  /** After what it was on before, in the document. */
  readonly isNext: boolean;
  readonly at: string;
}

/** What the Tab key is on: its name, and whether it can be seen; nothing once the page has been left. */
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
    // A field of several parts is stopped at for each of them.
    const isNext = element === before || after > 0;
    return {
      name: name.join("").trim(),
      isNext,
      isSeen: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
      at: element.outerHTML.slice(0, 160),
    };
  });
const MAX_STEPS = 400;

describe("the Tab key goes through a page: in its order, on what has a name and is in view, and out again", () => {
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
