// The data page: one year's stops with one click.
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser("used again");

test("clicking a year downloads its stops as a CSV that Excel opens correctly", async () => {
  const { page, complaints, close } = await open(`${inject("root")}data/`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".one-year").getByRole("link", { name: "2026" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("stops-2026.csv");
  const text = await readFile(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const rows: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(new Set(rows.map(({ year }) => year))).toEqual(new Set(["2026"]));
  expect(rows.map(({ place_name }) => place_name)).toContain("Somalia");
  expect(await page.getByRole("status").innerText()).toBe("");
  await close();
  expect(complaints).toEqual([]);
});

test("a failed download says so and offers the table of all years", async () => {
  const { page, close } = await open(`${inject("root")}data/`);
  await page.route("**/stops.csv", (route) => route.abort());
  await page.locator(".one-year").getByRole("link", { name: "2026" }).click();
  await page
    .getByRole("status")
    .filter({ hasText: "That year could not be loaded. Try again, or use stops.csv." })
    .waitFor();
  await close();
});

test("without scripts, every table is offered but no single year", async () => {
  const { page, close } = await open(`${inject("root")}data/`, { javaScriptEnabled: false });
  expect(await page.locator(".one-year").isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "Stops (CSV)" }).first().isVisible()).toBe(true);
  await close();
});
