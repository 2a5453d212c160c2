// Which files of fonts a page fetches for the names on it.
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

test.each([
  ["Wang Yi, Türkiye, Yıldız, Œ", []],
  ["Çavuşoğlu, Shōzō, Žižkov, Țara", ["near"]],
  ["Đặng", ["near", "vietnamese"]],
  ["Ẁ", ["latin-ext"]],
])("the fonts for %j, besides Western Europe's, are %j", async (name, expected) => {
  const { page, close } = await open(`${inject("root")}trips/ada-quill/2026-02-europe/`);
  await page.evaluate(() => document.fonts.ready);
  const fetched: string[] = [];
  page.on("request", (request) => {
    const [, subset] = /source-sans-3-(.+)-wght-normal/.exec(request.url()) ?? [];
    if (subset !== undefined) fetched.push(subset);
  });
  await page.evaluate(async (text) => {
    document.body.append(text);
    // Laid out, so that its fonts are asked for.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, name);
  expect(fetched.toSorted()).toEqual(expected);
  await close();
});
