// Other code on the site's origin, links to it and pages that frame it may be hostile.
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { useElsewhere } from "./elsewhere.ts";

const open = useBrowser("used again");
const hacked = (): unknown => (globalThis as { hacked?: unknown }).hacked;
const IMAGE = "<img src=x onerror=hacked=1>";

/** The form is there, is validated, and can be started over. */
async function expectUsable(page: Page): Promise<void> {
  const form = page.locator("form[data-known]");
  await form.hover();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await form.locator(".problem, [role=alert], [aria-invalid=true]").first().waitFor();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect.poll(() => page.getByLabel("Our headline").inputValue()).toBe("");
  await page.getByLabel("Our headline").fill("A headline");
  expect(await page.evaluate(hacked)).toBeUndefined();
  expect(await page.locator("form img, form iframe").count()).toBe(0);
}

const row = (values: object, rows: object = {}): object => ({ values, rows });
const DRAFTS: Readonly<Record<string, string>> = {
  "markup in every field": JSON.stringify(
    row(
      { title: IMAGE, "source.url": "javascript:hacked=1", "source.language": IMAGE, note: IMAGE },
      {
        trips: [
          row(
            { person: IMAGE, trip: `"><script>hacked=1</script>` },
            {
              announced: [row({ by: IMAGE, dates: IMAGE }, { stops: [row({ stop: IMAGE })] })],
              skipped: [row({ stop: IMAGE, cause: IMAGE })],
              nonsense: [row({ a: "b" })],
            },
          ),
        ],
      },
    ),
  ),
  "names that every object has": `{"values":{"__proto__":"x","constructor":"x","title":"a"},"rows":{"__proto__":[{"values":{},"rows":{}}],"constructor":[{"values":{"toString":"x"},"rows":{}}],"trips":[{"values":{"hasOwnProperty":"x"},"rows":{"valueOf":[{"values":{},"rows":{}}]}}]}}`,
  "more than an entry has": JSON.stringify(
    row(
      { title: "x".repeat(1_000_000) },
      { trips: Array.from({ length: 200 }, () => row({ person: "wang-yi" })) },
    ),
  ),
  "no draft": '"] not JSON',
  "another form": '{"values":[1,2],"rows":null}',
  "odd letters": JSON.stringify(
    row({ title: "\u202E\u0000\uD800 \u200B", "source.title": "\n\n" }),
  ),
};

describe("the form, with a draft stored by another script", () => {
  test.each(Object.entries(DRAFTS))("of %s, runs nothing and stays usable", async (_, draft) => {
    const { page, complaints, close } = await open(`${inject("root")}robots.txt`);
    const html = await (await fetch(`${inject("root")}new/`)).text();
    const known = /data-known="?([^"\s>]+)/.exec(html)![1]!;
    await page.evaluate(
      ([start, text, odd]) => {
        localStorage.setItem(`${start}:new`, text!);
        localStorage.setItem(`${start}:${odd}`, text!);
        localStorage.setItem(`${start}:trip=javascript:hacked=1//`, text!);
      },
      [`ports-of-call:entry:${known}:draft`, draft, IMAGE],
    );
    await page.goto(`${inject("root")}new/`);
    await expectUsable(page);
    for (const link of await page.locator("form a[href]").all())
      expect(await link.evaluate(({ href }: HTMLAnchorElement) => href)).toMatch(/^https?:/);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("the form, opened by somebody else's link", () => {
  test.each([
    ["a trip named like a property of every object", "?trip=__proto__/constructor"],
    ["an entry named like a property of every object", "?entry=constructor/prototype"],
    ["an entry outside its folder", "?entry=../../data/v1/trips"],
    ["two trips and an empty entry", "?trip=wang-yi/2026-01-africa&trip=a/b&entry=%00"],
    [
      "markup and scripts",
      `?source.url=javascript:hacked=1&source.title=${encodeURIComponent(IMAGE)}&source.outlet=${encodeURIComponent(IMAGE)}`,
    ],
    [
      "values that are too long or missing",
      `?source.published=${"9".repeat(1500)}&source.language=__proto__&source.archived=data:text/html,x`,
    ],
    ["malformed characters", `?source.title=%E0%A4%A%00%E2%80%AE${"%C4%80".repeat(400)}`],
    ["the same field many times", `?${"source.title=a&".repeat(500)}`],
  ])("to %s, runs nothing and stays usable", async (_, query) => {
    const { page, complaints, close } = await open(`${inject("root")}new/${query}`);
    await expectUsable(page);
    expect(page.url().startsWith(`${inject("root")}new/`)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("an embedded page", () => {
  const elsewhere = useElsewhere();
  const frame = (attributes: string, query = "?trip=wang-yi/2026-01-africa"): string =>
    `<iframe id="it" src="${inject("root")}embed/${query}" ${attributes}></iframe>`;

  test("obeys nothing that the page around it sends", async () => {
    elsewhere.code = `${frame("width=600 height=600")}<script>
      const it = document.getElementById("it").contentWindow;
      setInterval(() => {
        for (const data of [{ type: "ports-of-call:height", height: 1e9 }, "x", null, { toString: null }, ${JSON.stringify(IMAGE)}])
          it.postMessage(data, "*");
      }, 1);
    </script>`;
    const { page, close } = await open(elsewhere.address);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const shown = page.frameLocator("#it");
    await shown.getByRole("heading", { name: /Wang Yi/u }).waitFor();
    await shown.locator("#map").waitFor();
    expect(await shown.locator("body").evaluate(hacked)).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
  });

  test.each(["sandbox", 'sandbox="allow-scripts"', "width=0 height=0", "width=1 height=99999"])(
    "in a frame with %s links to the site or shows the trip, without errors",
    async (attributes) => {
      elsewhere.code = frame(attributes);
      const errors: string[] = [];
      const { page, close } = await open("about:blank");
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(elsewhere.address);
      await page.frameLocator("#it").locator("main a").first().waitFor({ state: "attached" });
      expect(errors).toEqual([]);
      await close();
    },
  );

  test("is not resized by a frame that impersonates it", async () => {
    const { page: trip, close: leave } = await open(
      `${inject("root")}trips/wang-yi/2026-01-africa/`,
    );
    await trip.locator("#strip .share summary").click();
    const embed = await trip
      .locator("#strip .share")
      .getByRole("textbox", { name: "Embed", exact: true })
      .inputValue();
    const listener = embed.replace(/<iframe.*?<\/iframe>/su, "");
    expect(listener).toContain("ports-of-call:height");
    await leave();
    const forged = `<script>setInterval(() => parent.postMessage({ type: "ports-of-call:height", height: 50000 }, "*"), 1)</script>`;
    elsewhere.code = `${frame('height="321"')}<iframe id="other" height="123" srcdoc="${forged.replaceAll('"', "&quot;")}"></iframe>${listener}`;
    const { page, close } = await open(elsewhere.address);
    await page.waitForTimeout(300);
    const heights = await page
      .locator("iframe")
      .evaluateAll((frames) => frames.map((each) => each.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(5000);
    await close();
  });

  test.each([
    "?trip=__proto__",
    "?constructor=x",
    "?trip=a%2f..%2f..%2fdata",
    `?person=${encodeURIComponent(IMAGE)}`,
    "?country=%E0%A4%A",
    `#${IMAGE}`,
    "?trip=wang-yi/2026-01-africa#__proto__",
  ])("requested by %s runs nothing", async (query) => {
    const { page, complaints, close } = await open(`${inject("root")}embed/${query}`);
    await page.locator("main a").first().waitFor();
    expect(await page.evaluate(hacked)).toBeUndefined();
    expect(await page.locator("main img").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
