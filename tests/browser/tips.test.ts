// Tips stay within the viewport and beside their mark, wherever that is.
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { typeset } from "../../src/words/typeset.ts";
import { SURE, drawn, liveMap, useBrowser } from "./browser.ts";

type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

const open = useBrowser("used again");
// No smooth scrolling, so that what is found at one moment is still there at the next.
const SCREEN: BrowserContextOptions = { hasTouch: true, reducedMotion: "reduce" };
const SIZES: readonly (readonly [number, BrowserContextOptions])[] = [
  [360, { ...SCREEN, viewport: { width: 360, height: 640 } }],
  [1440, { ...SCREEN, viewport: { width: 1440, height: 900 } }],
];
const CORNERS = [
  ["left", "top"],
  ["right", "top"],
  ["left", "bottom"],
  ["right", "bottom"],
] as const;

/** The first page with trips at both ends of the first lane and of the last, and no routes. */
async function home(options: BrowserContextOptions): Promise<Awaited<ReturnType<typeof open>>> {
  const visit = await open(`${inject("root")}about/`, options);
  await visit.page.route("**/home.json", async (route) => {
    const data = (await (await route.fetch(SURE)).json()) as {
      window: [number, number];
      people: [string, string, number][];
      trips: { from: number[]; days: number[]; person: number[]; legs: number[] };
    };
    const { trips, window } = data;
    const person = (id: string): number => data.people.findIndex(([each]) => each === id);
    trips.person = ["wang-yi", "wang-yi", "teo-marlow", "teo-marlow", "ada-quill", "ada-quill"].map(
      person,
    );
    const days = window[1] - window[0] - 4;
    trips.from = [window[0] + days, -days, days, -days, days, -days];
    trips.days = trips.days.map(() => 3);
    trips.legs = trips.legs.map(() => 0);
    await route.fulfill({ json: data });
  });
  await visit.page.goto(inject("root"));
  await drawn(visit.page);
  return visit;
}

/** Two frames later, all effects of a scroll are done. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done();
          });
        });
      }),
  );

/** Scrolls the page until an element is at an edge of the viewport. */
async function putAt(element: Locator, edge: "top" | "bottom"): Promise<void> {
  await element.evaluate(
    (each, block) => {
      each.scrollIntoView({ block, behavior: "instant" });
    },
    edge === "top" ? ("start" as const) : ("end" as const),
  );
  await settle(element.page());
}

/** The visible tip: it covers no part of the mark and is entirely in the viewport. */
async function expectBeside(mark: Locator, how: string): Promise<void> {
  const page = mark.page();
  const tip = page.locator(".tip:visible");
  await tip.waitFor();
  const name = await mark.getAttribute("aria-label");
  expect(await tip.innerText(), how).toBe(typeset(name!));
  // Measured at one moment, and without the margin of Playwright's own box of a drawing.
  const [words, at] = await mark.evaluate((each) => {
    const boxOf = (one: Element): DOMRect => one.getBoundingClientRect();
    return [boxOf(document.querySelector(".tip:popover-open")!), boxOf(each)].map(
      ({ x, y, width, height }) => ({ x, y, width, height }),
    ) as [Box, Box];
  });
  const { width, height } = page.viewportSize()!;
  const inside =
    words.x >= 0 &&
    words.y >= 0 &&
    words.x + words.width <= width &&
    words.y + words.height <= height;
  expect(inside, `${how}: ${JSON.stringify(words)}`).toBe(true);
  const isBeside =
    words.x + words.width <= at.x ||
    at.x + at.width <= words.x ||
    words.y + words.height <= at.y ||
    at.y + at.height <= words.y;
  expect(isBeside, `${how}: ${JSON.stringify([words, at])}`).toBe(true);
}

/** Every way of pointing at the focused mark; Escape closes the tip each time. */
async function expectEachWay(chart: Locator, how: string): Promise<void> {
  const page = chart.page();
  const cursor = chart.locator(".chart-cursor");
  const tip = page.locator(".tip:visible");
  const none = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    expect(await tip.count(), `${how}, after Escape`).toBe(0);
  };
  await cursor.focus();
  await settle(page);
  await expectBeside(cursor, `${how}, by key`);
  await none();
  await page.locator("h1").evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
  const { x, y, width, height } = (await cursor.boundingBox())!;
  const at = [x + width / 2, y + height / 2] as const;
  const hovered = chart.locator(".chart-link:not(.chart-cursor)");
  await page.mouse.move(...at);
  await expectBeside(hovered, `${how}, by mouse`);
  await none();
  await page.mouse.move(1, 1);
  await page.touchscreen.tap(...at);
  await expectBeside(hovered, `${how}, by touch`);
  await none();
}

describe.each(SIZES)("at %i px, the tip of a mark", (_, options) => {
  test("in each corner of the timeline is beside it", async () => {
    const { page, complaints, close } = await home(options);
    const chart = page.locator('[data-home="timeline"]');
    for (const [side, edge] of CORNERS) {
      await chart.locator(".chart-cursor").focus();
      for (let n = 0; n < 3; n += 1)
        await page.keyboard.press(edge === "top" ? "ArrowUp" : "ArrowDown");
      await putAt(chart, edge);
      await page.keyboard.press(side === "left" ? "Home" : "End");
      await settle(page);
      await expectEachWay(chart, `${edge} ${side}`);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test("in the first lane covers neither days nor buttons", async () => {
    const { page, close } = await home(options);
    const chart = page.locator('[data-home="timeline"]');
    await chart.locator(".chart-cursor").focus();
    for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "Home"]) await page.keyboard.press(key);
    await settle(page);
    const tip = page.locator(".tip:visible");
    await tip.waitFor();
    const words = (await tip.boundingBox())!;
    for (const other of await page
      .locator(".timeline .tick text:not(:empty), .home button:visible")
      .all()) {
      const { x, y, width, height } = (await other.boundingBox())!;
      const isCovered =
        x < words.x + words.width &&
        words.x < x + width &&
        y < words.y + words.height &&
        words.y < y + height;
      expect(isCovered, (await other.textContent()) ?? "").toBe(false);
    }
    await close();
  });

  test("on the map is beside it and in the viewport", async () => {
    const { page, complaints, close } = await home(options);
    const map = await liveMap(page);
    const card = map.locator(".map-card-tip");
    await map.locator('.above > a[tabindex="0"]').focus();
    for (const key of ["Home", "End", "+", "Home"]) {
      await page.keyboard.press(key);
      await settle(page);
      const mark = map.locator(":focus").locator(".mark, .ring").first();
      const [words, sign] = [(await card.boundingBox())!, (await mark.boundingBox())!];
      const isApart =
        words.y + words.height <= sign.y + 1 ||
        words.y >= sign.y + sign.height - 1 ||
        words.x + words.width <= sign.x + 1 ||
        words.x >= sign.x + sign.width - 1;
      expect(isApart, key).toBe(true);
      expect(words.x, key).toBeGreaterThanOrEqual(0);
      expect(words.x + words.width, key).toBeLessThanOrEqual(page.viewportSize()!.width);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test("on a trip's strip or map is beside it at either edge of the viewport", async () => {
    const { page, complaints, close } = await open(
      `${inject("root")}trips/ada-quill/2026-02-europe/`,
      options,
    );
    const marks = page.locator('svg.drawing [role="img"]:visible');
    expect(await marks.count()).toBeGreaterThan(4);
    for (const mark of await marks.all())
      for (const edge of ["top", "bottom"] as const) {
        await putAt(mark, edge);
        await mark.evaluate((each) => {
          (each as SVGElement).focus({ preventScroll: true });
        });
        await expectBeside(mark, `${edge}, ${(await mark.getAttribute("aria-label"))!}`);
      }
    await page.keyboard.press("Escape");
    expect(await page.locator(".tip:visible").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
