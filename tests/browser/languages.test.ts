import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const TRIP = "trips/wang-yi/2026-01-africa/";

test("a page leads to itself in the other language, and back", async () => {
  const visit = await open(inject("based") + TRIP);
  const { page } = visit;
  await page.getByRole("link", { name: "中文" }).click();
  await page.waitForURL(`**/zh/${TRIP}`);
  expect(await page.locator("h1").innerText()).toBe("王毅访问非洲，2026年1月");
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(`**/visits/${TRIP}`);
  await visit.close();
  expect(visit.complaints).toEqual([]);
});

test("links of a Chinese page stay in Chinese, but for the form", async () => {
  const { page, close } = await open(`${inject("based")}zh/`);
  const paths = await page.locator("a[href^='/']:not([hreflang])").evaluateAll((links) =>
    // Those of a drawing have an address that is no text.
    links.map((link) => new URL(link.getAttribute("href")!, document.baseURI).pathname),
  );
  await close();
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !path.startsWith("/visits/zh/"))).toEqual(["/visits/new/"]);
});

test("scripts speak the language of the page", async () => {
  const visit = await open(`${inject("root")}zh/`);
  const { page } = visit;
  await page
    .getByRole("status")
    .filter({ hasText: /^显示\d+次出访中的\d+次$/u })
    .waitFor();
  const outcomes = await page.locator("select[name=outcome] option").allInnerTexts();
  expect(outcomes).toContain("跳过");
  expect(outcomes.join("")).not.toMatch(/[a-z]/iu);
  expect(await page.locator(".timeline .tick").first().textContent()).toMatch(/年|月/u);
  await page.locator("select[name=outcome]").selectOption({ label: "跳过" });
  await page.waitForURL("**/zh/?outcome=skipped");
  await page.locator("input[name=asOf]").fill("2026-01-09");
  await page.locator("[data-home=past]:visible").waitFor();
  await visit.close();
  expect(visit.complaints).toEqual([]);
});

test("the search of a Chinese page finds Chinese pages, by names in either language", async () => {
  const visit = await open(`${inject("root")}zh/about/`);
  const { page } = visit;
  await page.keyboard.press("/");
  for (const query of ["莱索托", "Lesotho"]) {
    await page.getByRole("searchbox").fill(query);
    await page.locator("dialog li a", { hasText: "王毅访问非洲" }).waitFor();
  }
  const href = await page.locator("dialog li a", { hasText: "王毅访问非洲" }).getAttribute("href");
  await visit.close();
  expect(href).toBe(`/zh/${TRIP}`);
  expect(visit.complaints).toEqual([]);
});
