// Text that passes the guard is inert: in a real browser, on each kind of page.
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { ODD_ARTICLES } from "./odd-entries.ts";

const open = useBrowser("used again");
const hacked = (): unknown => (globalThis as { hacked?: unknown }).hacked;

/** As if pointer and keyboard focus reached every element. */
function touchAll(): void {
  for (const element of document.querySelectorAll("main *"))
    for (const kind of ["mouseover", "mouseenter", "pointerover", "focus", "toggle"])
      element.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** Scripts that no component added: the components' own are files of the build, with no inline content. */
const FOREIGN_SCRIPTS = `script:not([type=module][src^="${new URL(inject("based")).pathname}_astro/"]:empty)`;

describe("odd texts", () => {
  const pages = [
    "",
    "changes/",
    "articles/",
    "outlets/gazette/",
    "people/ada-quill/",
    "trips/ada-quill/2026-03-odd/",
    ...ODD_ARTICLES,
  ];
  test.concurrent.each(pages)(
    "run nothing, request nothing and navigate nowhere on /%s",
    async (path) => {
      const { page, complaints, close } = await open(inject("based") + path);
      await page.mouse.move(400, 400, { steps: 4 });
      await page.evaluate(touchAll);
      expect(await page.evaluate(hacked)).toBeUndefined();
      expect(page.url()).toBe(inject("based") + path);
      const strange = page.locator(
        `main :is(${FOREIGN_SCRIPTS}, iframe, object, embed, img, form[action])`,
      );
      expect(await strange.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test("are found by the search as plain words", async () => {
    const { page, complaints, close } = await open(inject("based"));
    await page.keyboard.press("/");
    await page.locator("dialog").getByRole("searchbox").first().fill("script");
    await page
      .locator("dialog [role=status]")
      .filter({ hasText: /result|found/ })
      .waitFor();
    expect(await page.evaluate(hacked)).toBeUndefined();
    expect(complaints).toEqual([]);
    await close();
  });
});
