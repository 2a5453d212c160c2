import { describe, expect, inject, test } from "vitest";
import { PAGES, useBrowser } from "./browser.ts";

const open = useBrowser("used again");
const WIDTHS = [320, 360, 768, 1440, 2560];

describe("a page", () => {
  test.concurrent.each(PAGES)(
    "/%s loads without errors, requests no other host, and fits every width",
    async (path) => {
      const { page, complaints, close } = await open(inject("root") + path);
      const overflowing: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        if (widest > width) overflowing.push(width);
      }
      await close();
      expect(overflowing).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test.each(["trips/", "countries/jp/", "outlets/gazette/", "people/ada-quill/", "articles/"])(
    "/%s fits every width with titles, places and outlets of one unbroken word",
    async (path) => {
      const { page, close } = await open(inject("root") + path);
      const changed = await page.evaluate(() => {
        const all = document.querySelectorAll("h1, .row-title, .sub, .visits td:nth-child(2)");
        for (const element of all) element.firstChild!.textContent = "W".repeat(120);
        return all.length;
      });
      expect(changed).toBeGreaterThan(1);
      const overflowing: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        if (widest > width) overflowing.push(width);
      }
      await close();
      expect(overflowing).toEqual([]);
    },
  );

  test("prints light, whatever the colour scheme", async () => {
    const { page, close } = await open(`${inject("root")}trips/wang-yi/2026-01-africa/`, {
      colorScheme: "dark",
    });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const address = await page.evaluate(
      () => getComputedStyle(document.querySelector("a.external")!, "::after").content,
    );
    await close();
    expect(ink).toBe("rgb(28, 32, 38)");
    expect(address).toContain("https://example.org/lesotho-communique");
  });

  test.each(["", "changes/", "upcoming/"])("/%s prints its day and its URL", async (path) => {
    const { page, close } = await open(inject("root") + path);
    await page.emulateMedia({ media: "print" });
    const stamp = await page.locator(".stamp:visible").first().innerText();
    await close();
    expect(stamp).toMatch(/^As known on \d+\u00a0\w+ 2026, \S*\/$/u);
  });

  test("a table of years prints whole, with its names first", async () => {
    const { page, close } = await open(`${inject("root")}frames/china-africa/`, {
      viewport: { width: 680, height: 960 },
    });
    await page.emulateMedia({ media: "print" });
    const found = await page.evaluate(() => {
      const table = document.querySelector(".matrix")!;
      const edges = (selector: string): readonly number[] =>
        [...table.querySelectorAll(selector)].map((cell) => cell.getBoundingClientRect().left);
      const { left, right } = table.getBoundingClientRect();
      const room = table.parentElement!.getBoundingClientRect();
      return {
        names: edges('th[scope="row"], thead th:first-child').map((edge) => edge - left),
        isWhole: left >= room.left && right <= room.right + 1,
      };
    });
    await close();
    expect(found.names.length).toBeGreaterThan(2);
    expect(Math.max(...found.names)).toBeLessThan(2);
    expect(found.isWhole).toBe(true);
  });

  test.each(["plans-hold/", "compare/"])("/%s prints no form fields", async (path) => {
    const { page, close } = await open(inject("root") + path);
    await page.emulateMedia({ media: "print" });
    const shown = await page.locator("main :is(select, input, button):visible").count();
    await close();
    expect(shown).toBe(0);
  });

  test("tables on a page have their columns aligned", async () => {
    const { page, close } = await open(`${inject("root")}trips/`);
    const columns = await page
      .locator(".trips thead tr")
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children].map((cell) => Math.round((cell as HTMLElement).offsetLeft)),
        ),
      );
    await close();
    expect(columns.length).toBeGreaterThan(1);
    expect(new Set(columns.map(String)).size).toBe(1);
  });
});

describe("without JavaScript", () => {
  const reader = { javaScriptEnabled: false };

  test("a trip shows its verdict, its stops and its sources", async () => {
    const { page, close } = await open(`${inject("root")}trips/wang-yi/2026-01-africa/`, reader);
    const text = await page.locator("main").innerText();
    await close();
    expect(text).toContain("Somalia skipped (schedule); three of four announced stops made.");
    expect(text).toContain("as announced");
    expect(text).toContain("Chinese embassy in Somalia");
  });

  test("a trip says what was known when, with its evidence", async () => {
    const { page, close } = await open(`${inject("root")}trips/wang-yi/2026-01-africa/`, reader);
    const history = page.locator("#history li");
    const days = await history.locator(".when").allInnerTexts();
    const told = await history.allInnerTexts();
    await history.nth(1).getByRole("button", { name: "Evidence 2" }).click();
    const line = await page.locator(".evidence :popover-open").innerText();
    await close();
    expect(days).toEqual(["by 7\u00a0Jan 2026", "10\u00a0Jan 2026", "12\u00a0Jan 2026"]);
    expect(told[0]).toContain("Announced: Ethiopia, Somalia, Tanzania and Lesotho");
    expect(told[0]).not.toContain("Somalia –");
    expect(told[1]).toContain("Did not visit Somalia –");
    for (const visited of ["Ethiopia", "Tanzania", "Lesotho"])
      expect(told[2]).toContain(`Visited: ${visited}`);
    expect(line).toContain("Did not visit Somalia");
  });

  test("the first page links to every trip from the map, the timeline and the table", async () => {
    const { page, close } = await open(inject("root"), reader);
    const trips = await page.locator("tr[data-trip]").count();
    const bars = await page.locator(".timeline a").count();
    await close();
    expect(trips).toBe(6);
    expect(bars).toBe(6);
  });
});

describe("without JavaScript, a map", () => {
  test.each([390, 600, 760, 1000])("labels stops legibly on a page %i wide", async (width) => {
    const { page, close } = await open(`${inject("root")}people/wang-yi/`, {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    });
    const heights = await page
      .locator(".world text:visible")
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    await close();
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(11);
    expect(Math.max(...heights)).toBeLessThan(30);
  });
});

describe("an outlet's page", () => {
  test("says how many of its articles are on file", async () => {
    const { page, close } = await open(`${inject("root")}outlets/gazette/`);
    const rows = await page.locator("main table").first().locator("tbody tr").count();
    const heading = await page.locator("h2").first().innerText();
    await close();
    expect(rows).toBeGreaterThan(1);
    expect(heading).toBe(`${rows} articles on file`);
  });
});

describe("a footnote", () => {
  test("opens its row of the evidence", async () => {
    const { page, close } = await open(`${inject("root")}trips/wang-yi/2026-01-africa/`);
    await page.locator(".stops").getByRole("button", { name: "Evidence 2" }).first().click();
    const line = await page.locator(".evidence :popover-open").innerText();
    await close();
    expect(line).toContain("Did not visit Somalia: itinerary adjusted after consultation.");
  });
});

describe("a link to the rest of many footnotes", () => {
  test.each(["p.lede", ".stops td"])(
    "is underlined in %s, as colour alone does not mark it",
    async (where) => {
      const { page, close } = await open(`${inject("root")}trips/wang-yi/2026-01-africa/`);
      const line = await page
        .locator(`${where} .footnotes`)
        .first()
        .evaluate((notes) => {
          const link = document.createElement("a");
          link.href = "#evidence";
          link.textContent = "+3";
          notes.append(",", link);
          return getComputedStyle(link).textDecorationLine;
        });
      await close();
      expect(line).toBe("underline");
    },
  );
});

describe("with forced colours", () => {
  test("planned, made and skipped stops differ by shape and word", async () => {
    const { page, close } = await open(`${inject("root")}trips/wang-yi/2026-01-africa/`, {
      forcedColors: "active",
    });
    const symbols = await page
      .locator(".stops .chip use")
      .evaluateAll((uses) => uses.map((use) => use.getAttribute("href")));
    await close();
    expect(symbols).toEqual(["#mark-dot", "#mark-cross", "#mark-dot", "#mark-dot"]);
  });
});

describe("with forced colours, a map", () => {
  test("has coasts that are neither brown nor green: the system's grey may be either", async () => {
    const { page, close } = await open(`${inject("root")}trips/wang-yi/2026-01-africa/`, {
      forcedColors: "active",
    });
    const [red, green, blue] = await page
      .locator(".land")
      .first()
      .evaluate((land) => {
        const pen = new OffscreenCanvas(1, 1).getContext("2d")!;
        pen.fillStyle = getComputedStyle(land).stroke;
        pen.fillRect(0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data];
      });
    await close();
    expect([green, blue]).toEqual([red, red]);
    expect(red).toBeGreaterThan(0);
  });
});

describe("a report of a problem", () => {
  test("is one field on every page, and opens a prefilled issue without scripts", async () => {
    const { page, close } = await open(`${inject("root")}people/ada-quill/`, {
      javaScriptEnabled: false,
    });
    await page.route("https://github.com/**", (route) => route.fulfill({ body: "the issue" }));
    await page.getByText("Report a problem on this page").click();
    await page.getByLabel("What is wrong or missing?").fill("Lima & Quito are missing");
    await page.getByRole("button", { name: "Continue to the issue" }).click();
    await page.waitForURL("https://github.com/**");
    const { pathname, searchParams } = new URL(page.url());
    await close();
    expect(pathname).toBe("/example/ports-of-call/issues/new");
    expect(searchParams.get("title")).toBe("Problem: Ada Quill (/people/ada-quill/)");
    expect(searchParams.get("body")).toBe("Lima & Quito are missing");
  });
});
