// A site in Chinese: its entries, its pages and its scripts.
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { buildSite } from "./build-site.ts";
import { useBrowser } from "./browser.ts";

const OUT = ".cache/test/chinese";
const BASE = "/chufang/";
const TRIP = "trips/wang-yi/2026-01-africa/";
const WHERE_AND_WHEN = ["--base", BASE, "--as-of", "2026-05-01"];
const open = useBrowser("used again");
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const words = ["--language", "zh", "--content", "tests/fixtures/chinese", "--out", OUT];
  await buildSite([...words, ...WHERE_AND_WHEN]);
  server = await serve({ directory: OUT, base: BASE });
});
afterAll(() => server.stop());

/** What a page says to readers in Latin script, except names, URLs and formats. */
const latin = (text: string): readonly string[] =>
  text
    .replace(
      /Ports of Call|CC BY 4\.0|MIT|Natural Earth|BibTeX|CSL-JSON|JSON|chufang|iCalendar|CSV|Atom/gu,
      "",
    )
    .replace(/https?:\S+|\/(?:trips|people|countries)\/\S+|<iframe.*?<\/iframe>/gsu, "")
    .match(/[A-Za-z]{3,}.*/gu) ?? [];

test.each([
  ["", "外长"],
  [TRIP, "王毅2026年1月非洲之行"],
  ["people/wang-yi/", "王毅"],
  ["countries/ls/", "莱索托"],
  ["changes/", "行程变动"],
  ["outlets/xinhua/", "新华社"],
])("/%s is entirely in Chinese", async (path, heading) => {
  const visit = await open(server.url + path);
  const { page } = visit;
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  expect(await page.locator("h1").innerText()).toContain(heading);
  expect(
    latin(await page.locator("main").innerText()).filter((text) => text !== "Wang Yi"),
  ).toEqual([]);
  await visit.close();
  expect(visit.complaints).toEqual([]);
});

/** One of each other kind of page. */
const OTHERS = [
  "trips/",
  "people/",
  "countries/",
  "articles/",
  "articles/2026/2026-01-12-lesotho-communique/",
  "outlets/",
  "about/",
  "data/",
  "search/?q=%E8%8E%B1",
  `embed/?trip=wang-yi/2026-01-africa`,
  "new/",
  "no-such-page/",
];
test.each(OTHERS)(
  "/%s, under the site's base path, is in Chinese and violates no policy of its own",
  async (path) => {
    const visit = await open(server.url + path);
    const { page } = visit;
    // An embed has its own heading once its script has set it.
    await expect.poll(() => page.locator("main h1").innerText()).toMatch(/\p{Script=Han}/u);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    for (const link of await page.locator("a[href^='/']").all())
      expect(await link.getAttribute("href")).toMatch(/^\/chufang\//u);
    await visit.close();
    expect(visit.complaints).toEqual([]);
  },
);

test("scripts use the site's language", async () => {
  const visit = await open(server.url);
  const { page } = visit;
  await page
    .getByRole("status")
    .filter({ hasText: /^显示\d+次出访中的\d+次$/u })
    .waitFor();
  const outcomes = await page.locator("select[name=outcome] option").allInnerTexts();
  expect(outcomes.join("")).not.toMatch(/[a-z]/iu);
  expect(await page.locator(".timeline .tick").first().textContent()).toMatch(/年|月/u);
  await visit.close();
  expect(visit.complaints).toEqual([]);
});

test("the search finds names in other scripts too", async () => {
  const visit = await open(`${server.url}about/`);
  const { page } = visit;
  await page.keyboard.press("/");
  for (const [query, found] of [
    ["莱索托", "莱索托"],
    ["Lesotho", "莱索托"],
    ["Wang Yi", "王毅"],
  ] as const) {
    await page.getByRole("searchbox").fill(query);
    await page.locator("dialog li a", { hasText: found }).first().waitFor();
  }
  await visit.close();
  expect(visit.complaints).toEqual([]);
});
