// Typography on a phone: no broken words, nothing stranded at the start of a line.
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser("used again");
const PHONE = { viewport: { width: 360, height: 740 } };

test("terms that the method page explains are not broken across lines", async () => {
  const { page, close } = await open(`${inject("root")}about/`, PHONE);
  const broken = await page.evaluate(() => {
    const cells = [...document.querySelectorAll(".text table td:first-child")];
    const isBroken = (cell: Element): boolean => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    };
    const words = cells.filter((cell) => !cell.textContent.trim().includes(" "));
    return { words: words.length, broken: words.filter(isBroken).map((cell) => cell.textContent) };
  });
  await close();
  expect(broken.words).toBeGreaterThan(5);
  expect(broken.broken).toEqual([]);
});

test.each([360, 1440])(
  "footnotes stay beside the word that they follow at %i px",
  async (width) => {
    const viewport = { width, height: 740 };
    const { page, close } = await open(`${inject("root")}trips/wang-yi/2026-01-africa/`, {
      viewport,
    });
    const alone = await page.evaluate(() => {
      const notes = [...document.querySelectorAll("main .footnotes:not(td *)")].filter(
        (note) => note.previousSibling?.nodeType === Node.TEXT_NODE,
      );
      const isAlone = (note: Element): boolean => {
        const range = document.createRange();
        range.selectNodeContents(note.previousSibling!);
        const before = [...range.getClientRects()].at(-1);
        return before !== undefined && note.getBoundingClientRect().top > before.bottom;
      };
      return { notes: notes.length, alone: notes.filter(isAlone).map((note) => note.textContent) };
    });
    await close();
    expect(alone.notes).toBeGreaterThan(5);
    expect(alone.alone).toEqual([]);
  },
);

test("a change of plan without a reason on file has no empty line", async () => {
  const { page, close } = await open(`${inject("root")}changes/`, PHONE);
  const shown = await page
    .locator(".changes td:empty")
    .evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).display !== "none"));
  await close();
  expect(shown).toEqual([]);
});

test("the names in a table of years are sticky, and no year shows through above them", async () => {
  const { page, close } = await open(`${inject("root")}frames/china-africa/`, PHONE);
  const found = await page.locator(".matrix").evaluate((table) => {
    const box = table.parentElement!;
    box.style.width = "12.5rem";
    box.scrollLeft = -box.scrollWidth;
    const cells = [...table.querySelectorAll('th[scope="row"], thead th:first-child')];
    return {
      isScrolled: box.scrollWidth > box.clientWidth,
      lefts: cells.map(
        (cell) => cell.getBoundingClientRect().left - box.getBoundingClientRect().left,
      ),
      colors: new Set(cells.map((cell) => getComputedStyle(cell).backgroundColor)).size,
    };
  });
  await close();
  expect(found.isScrolled).toBe(true);
  expect(found.lefts.length).toBeGreaterThan(2);
  for (const left of found.lefts) expect(Math.abs(left)).toBeLessThan(1);
  expect(found.colors).toBe(1);
});
