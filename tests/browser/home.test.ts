// The first page with scripts: every kind of input, at phone and desktop width.
import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { SURE, drawn, liveMap, useBrowser } from "./browser.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const open = useBrowser("used again");
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The first page with all its marks drawn. */
async function home(
  address = "",
  options: BrowserContextOptions = {},
): Promise<Awaited<ReturnType<typeof open>>> {
  const visit = await open(inject("root") + address, options);
  await drawn(visit.page);
  return visit;
}
const openMenu = (page: Page, name: string): Promise<void> =>
  page.locator(".menu summary", { hasText: name }).click();
const search = (page: Page): string => new URL(page.url()).search;
const count = (page: Page): Promise<string> => page.locator('[data-home="count"]').innerText();
const timeline = (page: Page): ReturnType<Page["locator"]> =>
  page.locator('[data-home="timeline"]');
const cursor = (page: Page): ReturnType<Page["locator"]> => timeline(page).locator(".chart-cursor");
const middle = async (page: Page, name: string): Promise<Point> => {
  const locator = page.locator(`[data-home="${name}"]`);
  await locator.evaluate((element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
  });
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width * 0.6, y: box.y + box.height / 2 };
};

/** One finger, as a touch screen reports it. */
async function swipe(page: Page, from: Point, by: Point): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", part: number): Promise<unknown> =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd" ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }],
    });
  await touch("touchStart", 0);
  for (let step = 1; step <= 10; step += 1) await touch("touchMove", step / 10);
  await touch("touchEnd", 1);
}

describe("the URL", () => {
  test("keeps filters and window across reload and back", async () => {
    const { page, complaints, close } = await home();
    const all = await count(page);
    await openMenu(page, "More filters");
    await page.locator("select[name=minister]").selectOption("wang-yi");
    expect(await count(page)).toMatch(/^Showing 1 of \d+ trips$/);
    expect(search(page)).toBe("?minister=wang-yi");
    await page.reload();
    await drawn(page);
    expect(await count(page)).toMatch(/^Showing 1 of/);
    expect(await page.locator("table.trips tbody tr").count()).toBe(1);
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await count(page)).toBe(all);
    await page.goBack();
    expect(await page.locator("select[name=minister]").inputValue()).toBe("wang-yi");
    expect(complaints).toEqual([]);
    await close();
  });

  test("with nonsense shows everything, and says so", async () => {
    const { page, close } = await home("?start=banana&end=2026-01-01&minister=nobody&lanes=x");
    const notice = await page.locator('[data-home="notice"]').innerText();
    expect(notice).toContain("start=banana, lanes=x, minister=nobody");
    expect(await count(page)).toMatch(/^Showing (\d+) of \1 trips$/);
    await close();
  });

  test("with swapped or far-off dates leaves no chart blank", async () => {
    for (const query of ["?start=2026-05-01&end=2026-01-01", "?start=1800-01-01&end=2199-01-01"]) {
      const { page, close } = await home(query);
      expect(await timeline(page).locator("path.lane-path").count()).toBeGreaterThan(0);
      await close();
    }
  });
});

test("filters at the bottom of the viewport scroll up with the menu they open, even before their script loads", async () => {
  const { page, close } = await home("", { viewport: { width: 1440, height: 900 } });
  const menu = page.locator(".menu", { hasText: "More filters" });
  const { promise: opened, resolve: open } = Promise.withResolvers<undefined>();
  await page.route("**/home-panel.*.js", async (route) => {
    await opened;
    await route.continue();
  });
  await page.mouse.move(10, 10);
  await menu.locator("summary").click();
  open(undefined);
  const foot = (): Promise<number> =>
    menu
      .locator("> :not(summary)")
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom);
  await expect.poll(foot).toBeLessThanOrEqual(900);
  await page.locator("[name=text]").fill("nowhere at all");
  await page.locator('[data-home="count"]', { hasText: "No trip matches" }).waitFor();
  expect(await page.locator('[data-home="timeline-empty"]').isVisible()).toBe(false);
  await close();
});

test("what is typed and chosen while trips are loading is kept", async () => {
  const { page, complaints, close } = await open(`${inject("root")}about/`);
  const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route("**/home.json", async (route) => {
    ask(undefined);
    await arrived;
    await route.continue();
  });
  await page.goto(inject("root"));
  await asked;
  await page.locator("[name=text]").fill("lesotho");
  await page.locator("[name=lanes]").selectOption("region");
  arrive(undefined);
  await drawn(page);
  await expect.poll(() => count(page)).toMatch(/^Showing 1 of \d+ trips$/);
  expect(await page.locator("[name=text]").inputValue()).toBe("lesotho");
  expect(await page.locator("[name=lanes]").inputValue()).toBe("region");
  expect(search(page)).toBe("?lanes=region&q=lesotho");
  expect(complaints).toEqual([]);
  await close();
});

describe("filters", () => {
  test("accept several outcomes and a reason by who gave it; each option says how many trips it leaves", async () => {
    const { page, complaints, close } = await home();
    await openMenu(page, "Outcome");
    const option = page.locator(".checks label", { hasText: /^skipped/u });
    const promised = Number(await option.locator(".count").innerText());
    await option.click();
    expect(search(page)).toBe("?outcome=skipped");
    expect(await count(page)).toMatch(new RegExp(`^Showing ${promised} of`, "u"));
    await page.locator(".checks label", { hasText: /^postponed/u }).click();
    expect(search(page)).toBe("?outcome=postponed,skipped");
    await page.keyboard.press("Escape");
    expect(await page.locator(".menu[open]").count()).toBe(0);
    await page.goBack();
    await expect.poll(() => count(page)).toMatch(new RegExp(`^Showing ${promised} of`, "u"));
    expect(await page.locator(".checks input:checked").count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  test("accept codes and names in any case, and names that only the search knows", async () => {
    for (const query of ["country=ls", "country=LESOTHO", "minister=%E7%8E%8B%E6%AF%85"]) {
      const { page, close } = await home(`?${query}`);
      await expect.poll(() => count(page), { message: query }).toMatch(/^Showing 1 of/u);
      expect(await page.locator('[data-home="notice"]').isVisible()).toBe(false);
      await close();
    }
  });

  test("with no results say so and can be cleared", async () => {
    const { page, close } = await home("?minister=wang-yi&start=1990-01-01&end=1990-12-31");
    expect(await count(page)).toBe("No trip matches these filters.");
    expect(await page.locator('[data-home="timeline-empty"]').isVisible()).toBe(true);
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await count(page)).toMatch(/^Showing \d+ of/u);
    expect(search(page)).toBe("");
    await close();
  });

  test("add one history entry per decision", async () => {
    const { page, close } = await home();
    const entries = (): Promise<number> => page.evaluate(() => history.length);
    const before = await entries();
    await cursor(page).focus();
    for (let n = 0; n < 6; n += 1) await page.keyboard.press("+");
    expect(await entries()).toBe(before + 1);
    await openMenu(page, "More filters");
    await page.getByLabel("Since").pressSequentially("01012026");
    await expect.poll(() => search(page)).toContain("start=2026-01-01");
    expect(await entries()).toBe(before + 2);
    await page.locator("[name=text]").pressSequentially("lesotho");
    expect(await entries()).toBe(before + 3);
    await close();
  });

  test("can be exported as a table and shared by URL", async () => {
    const { page, close } = await home("?minister=wang-yi", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await openMenu(page, "Download view");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV" }).click(),
    ]);
    const text = await readFile(await file.path(), "utf8");
    const [head, ...lines] = text.trim().split("\r\n");
    expect(head).toMatch(/^trip,title,minister_id,/u);
    expect(lines.filter((line) => line.startsWith("wang-yi/2026-01-africa,"))).toHaveLength(4);
    expect(lines.find((line) => line.includes(",SO,"))).toContain("skipped");
    await page.getByRole("button", { name: "Copy the address" }).click();
    await page.getByText("Address copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await close();
  });
});

test.each([390, 1440])(
  "a URL that asks for some trips shows them without visible layout shift, at %i px",
  async (width) => {
    const { page, close } = await open(`${inject("root")}about/`, {
      viewport: { width, height: 900 },
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${inject("root")}?minister=wang-yi`);
    await drawn(page);
    const top = await page
      .locator("#explore")
      .evaluate((title) => title.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
    const moved = await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
    );
    expect(moved).toBeLessThan(0.05);
    await close();
  },
);

describe("the timeline", () => {
  test("starts at the last two years, with all years one click away", async () => {
    const { page, close } = await home();
    const lanes = timeline(page).locator("text.title");
    const few = await lanes.count();
    const bars = await page.locator("table.trips tbody tr").count();
    await page.getByRole("button", { name: "All years" }).click();
    expect(search(page)).toBe("?span=all");
    await expect.poll(() => lanes.count()).toBeGreaterThanOrEqual(few);
    expect(await page.locator("table.trips tbody tr").count()).toBeGreaterThanOrEqual(bars);
    await page.getByRole("button", { name: "The latest years" }).click();
    await expect.poll(() => lanes.count()).toBe(few);
    await close();
  });

  test("puts the first Tab on a trip in view", async () => {
    const { page, close } = await home("?start=2026-01-01&end=2026-02-10");
    await cursor(page).focus();
    const [at, box] = [(await cursor(page).boundingBox())!, (await timeline(page).boundingBox())!];
    expect(at.x).toBeGreaterThanOrEqual(box.x);
    expect(at.x + at.width).toBeLessThanOrEqual(box.x + box.width + 12);
    expect(at.width).toBeGreaterThan(0);
    await close();
  });

  test("is one tab stop, with a sentence for each trip", async () => {
    const { page, close } = await home();
    await cursor(page).focus();
    const first = await cursor(page).getAttribute("aria-label");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Home");
    expect(first).toMatch(/ \d{4}, /);
    // The code that moves between bars loads on first focus.
    await expect.poll(() => cursor(page).getAttribute("aria-label")).not.toBe(first);
    expect(await timeline(page).locator('a[href]:not([tabindex="-1"])').count()).toBe(1);
    const tree = await timeline(page).ariaSnapshot();
    expect(tree).toContain('group "Timeline of trips"');
    expect(tree.match(/- link/g)).toHaveLength(1);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/trips\/[^/]+\/[^/]+\/$/);
    await close();
  });

  test("zooms by keyboard and keeps the focused trip in view", async () => {
    const { page, close } = await home();
    await cursor(page).focus();
    for (let n = 0; n < 8; n += 1) await page.keyboard.press("+");
    await expect.poll(() => search(page)).toMatch(/^\?start=\d{4}-\d\d-\d\d&end=/);
    const box = (await timeline(page).boundingBox())!;
    for (const key of ["Home", "End", "ArrowDown", "ArrowUp", "ArrowRight"]) {
      await page.keyboard.press(key);
      const isInView = async (): Promise<boolean> => {
        const at = (await cursor(page).boundingBox())!;
        return at.x >= box.x - 12 && at.x + at.width <= box.x + box.width + 12;
      };
      await expect.poll(isInView, { message: key }).toBe(true);
    }
    const before = search(page);
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(() => search(page)).not.toBe(before);
    await close();
  });

  test("zooms on Ctrl+wheel only; the plain wheel scrolls the page", async () => {
    const { page, close } = await home();
    const { x, y } = await middle(page, "timeline");
    await page.mouse.move(x, y);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(search(page)).toBe("");
    await page.keyboard.down("Control");
    const still = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect.poll(() => search(page)).toContain("start=");
    expect(await page.evaluate(() => scrollY)).toBe(still);
    await close();
  });

  test("can be dragged without opening anything", async () => {
    const { page, close } = await home("?start=2026-01-01&end=2026-02-28");
    const { x, y } = await middle(page, "timeline");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 200, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => search(page)).not.toContain("start=2026-01-01");
    expect(new URL(page.url()).pathname).toBe("/");
    await cursor(page).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/trips\/[^/]+\/[^/]+\/$/);
    await close();
  });

  test("applies every step that comes within one frame", async () => {
    const address = "?start=2026-03-20&end=2026-06-15";
    const steps: Record<string, (page: Page, times: number) => Promise<void>> = {
      keys: (page, times) =>
        cursor(page).evaluate((link, count) => {
          link.focus();
          for (let n = 0; n < count; n += 1)
            link.dispatchEvent(new KeyboardEvent("keydown", { key: "+", bubbles: true }));
        }, times),
      wheel: (page, times) =>
        timeline(page).evaluate((box, count) => {
          const { left, top } = box.getBoundingClientRect();
          const at = { clientX: left + 400, clientY: top + 90, bubbles: true, cancelable: true };
          for (let n = 0; n < count; n += 1)
            box.dispatchEvent(new WheelEvent("wheel", { ...at, deltaY: -100, ctrlKey: true }));
        }, times),
    };
    for (const [name, step] of Object.entries(steps)) {
      const { page, close } = await home(address);
      for (let n = 0; n < 3; n += 1) {
        const before = search(page);
        await step(page, 1);
        await expect.poll(() => search(page), { message: name }).not.toBe(before);
      }
      const other = await home(address);
      await step(other.page, 3);
      await expect.poll(() => search(other.page), { message: name }).toBe(search(page));
      await close();
      await other.close();
    }
  });

  test("labels no day that the edge would cut", async () => {
    const { page, close } = await home("?start=2026-03-20&end=2026-06-15");
    await cursor(page).focus();
    for (let n = 0; n < 3; n += 1) {
      const ends = await timeline(page)
        .locator("svg")
        .evaluate((svg) =>
          [...svg.querySelectorAll(".tick text:not(:empty)")].map(
            (words) => words.getBoundingClientRect().right - svg.getBoundingClientRect().right,
          ),
        );
      expect(ends.length).toBeGreaterThan(2);
      expect(Math.max(...ends)).toBeLessThanOrEqual(0);
      const before = search(page);
      await page.keyboard.press("+");
      await expect.poll(() => search(page)).not.toBe(before);
    }
    await close();
  });

  test("has buttons and a brush", async () => {
    const { page, close } = await home();
    await page.getByRole("button", { name: "Zoom in on the timeline" }).click();
    const zoomed = search(page);
    await page.getByRole("button", { name: "Earlier" }).click();
    expect(search(page)).not.toBe(zoomed);
    await page.getByRole("button", { name: "All years" }).click();
    expect(search(page)).toBe("?span=all");
    const { y } = await middle(page, "overview");
    const box = (await page.locator('[data-home="overview"]').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => search(page)).toContain("start=");
    await close();
  });

  test("lets a finger scroll the page vertically and pans horizontally", async () => {
    const { page, close } = await home("?start=2026-01-20&end=2026-03-31", PHONE);
    const before = search(page);
    const down = await middle(page, "timeline");
    const top = await page.evaluate(() => scrollY);
    await swipe(page, down, { x: 0, y: -200 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
    expect(search(page)).toBe(before);
    const side = await middle(page, "timeline");
    await swipe(page, side, { x: 100, y: 0 });
    await expect.poll(() => search(page)).not.toBe(before);
    await close();
  });

  test("zooms on pinch", async () => {
    const { page, close } = await home("?start=2026-01-01&end=2026-03-31", PHONE);
    const { x, y } = await middle(page, "timeline");
    const cdp = await page.context().newCDPSession(page);
    const gesture = { x, y, scaleFactor: 2, gestureSourceType: "touch" } as const;
    await cdp.send("Input.synthesizePinchGesture", gesture);
    await expect.poll(() => search(page)).not.toContain("start=2026-01-01&end=2026-03-31");
    await close();
  });

  test("shows a tip beside a bar, which Escape closes", async () => {
    const { page, close } = await home();
    await cursor(page).focus();
    await page.keyboard.press("ArrowUp");
    const tip = timeline(page).locator(".tip");
    await tip.waitFor();
    const [words, bar] = [(await tip.boundingBox())!, (await cursor(page).boundingBox())!];
    expect(words.y + words.height <= bar.y + 8 || words.y >= bar.y + bar.height - 8).toBe(true);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    await close();
  });
});

/** The map's pan and zoom, for comparison. */
const viewOfMap = async (page: Page): Promise<string> =>
  (await page.locator('[data-home="map"] .below').getAttribute("transform"))!;

describe.each(["timeline", "map"] as const)("the %s under the pointer", (name) => {
  /** Drawn the same: neither panned nor zoomed. */
  const shown = (page: Page): Promise<string> =>
    name === "map" ? viewOfMap(page) : timeline(page).locator("svg .tick text").first().innerHTML();

  test("does not scroll the page at either end of its zoom", async () => {
    const { page, close } = await home();
    if (name === "map") await liveMap(page);
    const { x, y } = await middle(page, name);
    await page.mouse.move(x, y);
    await page.keyboard.down("Control");
    const still = await page.evaluate(() => scrollY);
    for (const notch of [400, -4000]) {
      for (let n = 0; n < 5; n += 1) await page.mouse.wheel(0, notch);
      const end = await shown(page);
      await page.mouse.wheel(0, notch);
      await expect.poll(() => shown(page)).toBe(end);
      expect(await page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([still, 1]);
    }
    await page.keyboard.up("Control");
    await close();
  });

  test("is not dragged with the right button", async () => {
    const { page, close } = await home("?start=2026-01-01&end=2026-02-28");
    if (name === "map") await liveMap(page);
    const { x, y } = await middle(page, name);
    await page.mouse.move(x, y);
    const [before, address] = [await shown(page), search(page)];
    await page.mouse.down({ button: "right" });
    await page.mouse.move(x - 150, y + 30, { steps: 4 });
    await page.mouse.up({ button: "right" });
    await page.mouse.move(x, y);
    await expect.poll(() => shown(page)).toBe(before);
    expect(search(page)).toBe(address);
    await close();
  });
});

describe("with forced colours", () => {
  test("trips made, not made and upcoming differ in shape", async () => {
    // Narrow enough for the timeline to take the full width.
    const { page, close } = await open(`${inject("root")}about/`, {
      forcedColors: "active",
      viewport: { width: 1140, height: 900 },
    });
    await page.route("**/home.json", async (route) => {
      const data = (await (await route.fetch(SURE)).json()) as {
        tones: string[];
        trips: { tone: number[] };
      };
      data.tones = ["made", "missed", "upcoming", "unreported"];
      data.trips.tone = data.trips.tone.map((_, n) => n % 4);
      await route.fulfill({ json: data });
    });
    await page.goto(`${inject("root")}?start=2026-01-08&end=2026-04-10`);
    await timeline(page).locator(".near").waitFor();
    const shapes = await timeline(page)
      .locator('.lane-path:not([d=""])')
      .evaluateAll((paths) =>
        paths.map((path) => {
          const { fill, strokeDasharray } = getComputedStyle(path);
          return [path.getAttribute("class")!, `${fill}, ${strokeDasharray}`] as const;
        }),
      );
    const byTone = new Map(shapes);
    expect(byTone.size).toBe(4);
    expect(new Set(byTone.values()).size, [...byTone].join("; ")).toBe(4);
    await close();
  });

  test("bars are drawn in the forced colours", async () => {
    const { page, close } = await home("", { forcedColors: "active", colorScheme: "dark" });
    const colours = await page.evaluate(() => {
      const probe = document.createElement("span");
      document.body.append(probe);
      const system = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      return {
        bars: [...document.querySelectorAll(".lane-path")].map((bar) => getComputedStyle(bar).fill),
        reader: ["Canvas", "CanvasText", "GrayText", "Highlight"].map(system),
      };
    });
    expect(colours.bars.length).toBeGreaterThan(0);
    expect(colours.reader).toEqual(expect.arrayContaining(colours.bars));
    await close();
  });
});

describe("a trip under the pointer", () => {
  test("is highlighted in the table, on the timeline and on the map", async () => {
    const { page, close } = await home();
    await page.locator("table.trips tbody tr").first().locator("a").focus();
    const lit = await timeline(page).locator(".bar-lit").getAttribute("d");
    expect(lit).toMatch(/^M/);
    await cursor(page).focus();
    expect(await page.locator("table.trips tr.lit").count()).toBe(1);
    await close();
  });

  test("stays highlighted after a click on its bar or row, until Escape; a second click on the bar opens it", async () => {
    const { page, close } = await home();
    const rows = page.locator("table.trips tr.lit");
    const chosen = page.locator(".home-chosen a");
    await page.mouse.move(5, 5);
    await page.locator(".home-chosen").waitFor({ state: "attached" });
    const press = async (): Promise<void> => {
      await cursor(page).scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await cursor(page).boundingBox())!;
      await page.mouse.click(x + width / 2, y + height / 2);
    };
    await press();
    await page.mouse.move(2, 2);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await rows.count()).toBe(1);
    const href = await chosen.getAttribute("href");
    const other = page.locator("table.trips tbody tr:not(.lit)").first();
    await other.locator("td").last().click();
    await page.mouse.move(2, 2);
    expect(await chosen.getAttribute("href")).not.toBe(href);
    expect(await rows.count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await rows.count()).toBe(0);
    await press();
    await press();
    await page.waitForURL(`**${href!}`);
    await close();
  });
});

describe("a day of knowledge", () => {
  test("shows what was known then, and is in the URL", async () => {
    const { page, close } = await home("?asof=2026-01-08");
    expect(await page.locator(".as-of [role=status]").innerText()).toBe(
      "As known on 8 January 2026.",
    );
    const row = page.locator("table.trips tr", { hasText: "Wang Yi" });
    expect(await row.innerText()).not.toContain("skipped");
    expect(await row.locator("a.row-title").getAttribute("href")).toMatch(
      /\/trips\/wang-yi\/2026-01-africa\/\?asof=2026-01-08$/u,
    );
    await page.getByLabel("Any day").fill("2026-01-20");
    await page.keyboard.press("Tab");
    await expect.poll(() => row.innerText()).toContain("1 skipped");
    await expect.poll(() => search(page)).toBe("?asof=2026-01-20");
    await page.getByRole("link", { name: "Back to today" }).click();
    await expect.poll(() => search(page)).toBe("");
    await close();
  });

  test("that fails to load keeps what is known now, and says so", async () => {
    const { page, close } = await home();
    await page.route("**/home-as-of.json", (route) => route.abort());
    const now = await count(page);
    await page.getByLabel("Any day").fill("2026-01-08");
    await page.keyboard.press("Tab");
    await page.locator('[data-home="unfetched"]').waitFor();
    expect(await count(page)).toBe(now);
    expect(await page.locator(".as-of.past").count()).toBe(0);
    await page.unroute("**/home-as-of.json");
    await page.getByLabel("Any day").fill("2026-01-08");
    await page.keyboard.press("Tab");
    await page.locator(".as-of.past").waitFor();
    await page.locator('[data-home="unfetched"]').waitFor({ state: "hidden" });
    await close();
  });
});

describe("on paper", () => {
  test("every trip is printed, without the filters, and the page is restored afterwards", async () => {
    const { page, close } = await home("", { colorScheme: "dark" });
    const rows = page.locator("table.trips tbody tr");
    const few = await rows.count();
    const all = Number(/of (\d+) trips/u.exec(await count(page))![1]);
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        document.body.dataset.printed = String(
          document.querySelectorAll("table.trips tbody tr").length,
        );
      });
    });
    const before = await count(page);
    await page.pdf();
    expect(await page.evaluate(() => Number(document.body.dataset.printed))).toBe(all);
    expect(await count(page)).toBe(before);
    await expect.poll(() => rows.count()).toBe(few);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".home-controls").isVisible()).toBe(false);
    const looks = await page.evaluate(() => {
      const { color } = getComputedStyle(document.body);
      const bar = getComputedStyle(
        document.querySelector(".lane-path.bar-made, .lane-path.bar-changed")!,
      );
      return { color, bar: bar.fill, exact: bar.printColorAdjust };
    });
    expect(looks).toMatchObject({ color: "rgb(28, 32, 38)", exact: "exact" });
    expect(looks.bar).not.toMatch(/none|rgba|255, 255, 255/u);
    await close();
  });
});

describe("accessibility", () => {
  test.each([
    [360, "light"],
    [360, "dark"],
    [1440, "light"],
    [1440, "dark"],
  ] as const)("axe reports no violations at %i px, %s", async (width, colorScheme) => {
    const { page, close } = await home("?outcome=skipped", {
      viewport: { width, height: 800 },
      colorScheme,
    });
    expect(await axeFaults(page)).toEqual([]);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(width);
    await close();
  });

  test("without scripts, the controls are absent and every trip is there", async () => {
    const { page, close } = await open(inject("root"), { javaScriptEnabled: false });
    expect(await page.locator(".home button:visible, .home select:visible").count()).toBe(0);
    expect(await page.locator(".front-story svg:visible").count()).toBeGreaterThan(0);
    expect(await page.locator("table.trips tbody tr").count()).toBeGreaterThan(5);
    expect(await page.locator("svg.timeline a").count()).toBeGreaterThan(5);
    // On the map, the land is below everything else.
    const map = page.locator(".home-where .world");
    const land = (await map.locator(".land:visible").boundingBox())!;
    expect(land.width).toBeGreaterThan((await map.boundingBox())!.width);
    const mark = map.locator(".mark").first();
    expect(
      await mark.evaluate((node) => {
        node.scrollIntoView({ block: "center" });
        const { x, y, width, height } = node.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2)?.closest("a") !== null;
      }),
    ).toBe(true);
    await close();
  });
});

describe("the focused mark", () => {
  test("stays highlighted after the pointer has passed, and where a zoom moves it", async () => {
    const { page, close } = await open(inject("root"));
    await page.locator("[data-home=count]", { hasText: "Showing" }).waitFor();
    const outline = () => page.locator(".bar-lit").getAttribute("d");
    await page.locator("[data-home=timeline] .chart-cursor").focus();
    const lit = await outline();
    expect(lit).toMatch(/^M/u);
    const row = page.locator("[data-home=rows] tr").last();
    await row.hover();
    expect(await outline()).not.toBe(lit);
    await page.locator("h1").hover();
    expect(await outline()).toBe(lit);
    await page.keyboard.press("+");
    await page.waitForFunction(
      (before) => document.querySelector(".bar-lit")?.getAttribute("d") !== before,
      lit,
    );
    expect(await outline()).toMatch(/^M/u);
    await close();
  });
});
