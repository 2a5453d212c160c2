// What a chart's share bar offers: the view's URL, standalone pictures, an embed, a citation.
import { readFile } from "node:fs/promises";
import { DOMParser } from "@xmldom/xmldom";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser("used again");
const SEED = "trips/wang-yi/2026-01-africa/";

async function save(page: Page, chart: string, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`#${chart} .share`).getByRole("button", { name: kind, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(
    `wang-yi-2026-01-africa-${chart}.${kind.toLowerCase()}`,
  );
  return readFile(await download.path());
}

describe.each(["strip", "map"])("the %s of a trip", (chart) => {
  test("is saved as a standalone SVG", async () => {
    const { page, complaints, close } = await open(`${inject("based")}${SEED}`);
    await page.locator(`#${chart} .share summary`).click();
    const text = (await save(page, chart, "SVG")).toString();
    expect(new DOMParser().parseFromString(text, "image/svg+xml").documentElement?.localName).toBe(
      "svg",
    );
    for (const word of ["Wang Yi", "Somalia", "As known on 12\u00a0January 2026", SEED])
      expect(text).toContain(word);
    expect(text).not.toMatch(/var\(|class=|style=|href="(?!#)|url\((?!#|&quot;#|"#)/u);
    for (const [, id] of text.matchAll(/href="#([^"]+)"/gu)) expect(text).toContain(`id="${id!}"`);
    expect(complaints).toEqual([]);
    await close();
  });

  test("is saved as a PNG in its colours", async () => {
    const { page, complaints, close } = await open(`${inject("based")}${SEED}`);
    await page.locator(`#${chart} .share summary`).click();
    const png = await save(page, chart, "PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    const colours = await page.evaluate(async (data) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))]),
      );
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext("2d")!;
      pen.drawImage(image, 0, 0);
      const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
      const seen = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4)
        seen.add([...pixels.subarray(at, at + 3)].join(" "));
      return { made: seen.has("11 110 117"), missed: seen.has("194 54 27") };
    }, png.toString("base64"));
    expect(colours).toEqual({ made: true, missed: true });
    expect(complaints).toEqual([]);
    await close();
  });
});

test("the view of a past day is shared with its day", async () => {
  const { page, close } = await open(`${inject("root")}${SEED}?asof=2026-01-07`);
  // The bar shows its day at once, the page once its data has loaded.
  await page
    .locator("[data-citation]", { hasText: "as known on 7 January 2026" })
    .waitFor({ state: "attached" });
  await page.locator("#strip .share summary").click();
  await page.locator("#strip .share textarea").waitFor();
  const values = await page
    .locator("#strip .share :is(input, textarea)")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  const [address, frame, citation] = values;
  expect(address).toBe(`${inject("root")}${SEED}?asof=2026-01-07#strip`);
  expect(frame).toContain("embed/?trip=wang-yi/2026-01-africa&amp;asof=2026-01-07#strip");
  expect(citation).toContain("as known on 7 January 2026");
  expect(await page.locator("#cite [data-citation]").textContent()).toContain("7\u00a0January");
  expect(citation).toContain("?asof=2026-01-07");
  const { search } = new URL(/src="([^"]+)"/u.exec(frame!)![1]!.replaceAll("&amp;", "&"));
  await page.goto(`${inject("root")}embed/${search}#strip`);
  await page.locator("#strip .box-announced").first().waitFor();
  await page.getByText("As known on 7 January 2026.").waitFor();
  expect(await page.locator(".box-reported").count()).toBe(0);
  await close();
});

test("without scripts, the URL and the citation are there", async () => {
  const { page, close } = await open(inject("root") + SEED, { javaScriptEnabled: false });
  await page.locator("#strip .share summary").click();
  expect(await page.locator("#strip .share a").first().getAttribute("href")).toBe("#strip");
  await page.locator("#strip .share a[href='#cite']").click();
  expect(await page.locator("#cite .citation").first().isVisible()).toBe(true);
  await close();
});

test("a chart of rows is saved with its text in place, and embedded alone", async () => {
  const { page, complaints, close } = await open(`${inject("based")}plans-hold/`);
  const bar = page.locator("#ministry-chart .share");
  await bar.locator("summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    bar.getByRole("button", { name: "SVG", exact: true }).click(),
  ]);
  const text = (await readFile(await download.path())).toString();
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement!;
  expect(root.localName).toBe("svg");
  const words = [...root.getElementsByTagName("text")].map(({ textContent }) => textContent);
  for (const word of ["How plans hold · By ministry", "China", "made as announced", "Known"])
    expect(words).toContain(word);
  expect(words.filter((word) => /^As known on \d+\u00a0\w+ \d{4}$/u.test(word ?? ""))).toHaveLength(
    1,
  );
  expect(words).not.toContain("Share");
  const [, address] = /src="([^"]+)"/u.exec(await bar.locator("textarea").inputValue())!;
  await page.goto(address!);
  await page.locator("#ministry-chart").waitFor();
  expect(await page.locator("h1").innerText()).toBe("How plans hold");
  expect(await page.locator("#year-chart").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
