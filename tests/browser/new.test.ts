import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { format } from "prettier";
import { expect, inject, it } from "vitest";
import { readContent } from "../../src/reading/disk/content.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const TRIP = "wang-yi/2026-01-africa";
const TITLE = "Wang Yi's trip ended in Lesotho, said the host";

/** The form, with a trip asked for: it is offered once all that the form does is there. */
async function openForm(): Promise<Awaited<ReturnType<typeof open>>> {
  const visit = await open(`${inject("root")}new/?trip=${TRIP}`);
  await visit.page.locator(`option[value="${TRIP}"]`).waitFor({ state: "attached" });
  return visit;
}

/** Adds a claim by keyboard and fills it in. */
async function claim(page: Page, button: string, values: Readonly<Record<string, string>>) {
  await page.getByRole("button", { name: button }).focus();
  await page.keyboard.press("Enter");
  const item = page.locator("li", { has: page.locator(":focus") });
  for (const [label, value] of Object.entries(values)) {
    const field = item.getByLabel(label);
    if (label === "Cause") await field.selectOption(value);
    else await field.fill(value);
  }
}

async function fillIn(page: Page): Promise<void> {
  const values = {
    "Our headline": TITLE,
    Outlet: "ministry",
    "The article's own title": "Visit: concluded",
    Address: "https://example.org/a-new-page",
    Published: "2026-01-13",
    Language: "en",
    "Short name of the file": "ministry-lesotho",
  };
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(label).first().fill(value);
  await page.locator('[data-field="note"]').fill("The article names no other stop.");
  await claim(page, "Add an announcement", {
    "Said by": "Chinese Foreign Ministry",
    "Said on": "../2026-01-07",
    "Stops, one a line": "Ethiopia\nSomalia\nTanzania\nMaseru, Lesotho @ 2026-01-10",
  });
  await claim(page, "Add a stop that was made", {
    Stop: "Maseru, Lesotho",
    Dates: "2026-01-10/2026-01-11",
    "Met, one a line": "Prime Minister Matekane",
  });
  await claim(page, "Add a stop that was not made", {
    Stop: "Somalia",
    Cause: "schedule",
    Reason: "itinerary adjusted after consultation, in view of the other stops on the way",
    "Said by": "Chinese embassy in Somalia",
  });
}

it("an entry made in the form previews its trip, is downloaded, and is read without a problem", async () => {
  const { page, complaints, close } = await openForm();
  expect(await page.getByLabel("Trip", { exact: true }).inputValue()).toBe(TRIP);
  await fillIn(page);
  await page.getByText("Three of four announced stops made; Somalia skipped").waitFor();
  expect(await page.locator(".preview svg.strip-across").getAttribute("aria-label")).toContain(
    "Somalia",
  );
  expect(await page.locator(".preview tbody tr").allInnerTexts()).toHaveLength(4);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the file" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("2026-01-13-ministry-lesotho.md");
  const text = readFileSync(await download.path(), "utf8");
  expect(await format(text, { parser: "markdown", printWidth: 100 })).toBe(text);

  const folder = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("tests/fixtures/content", folder, { recursive: true });
  const file = join(folder, "articles/2026/2026-01-13-ministry-lesotho.md");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const { problems, articles } = readContent(folder);
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([]);
  const made = articles.find(({ title }) => title === TITLE)!;
  expect(made.claims.map(({ kind }) => kind)).toEqual(["announced", "visited", "skipped"]);

  const address = new URL(
    (await page.getByRole("link", { name: /Open a new file/ }).getAttribute("href"))!,
  );
  expect(address.pathname).toBe("/example/ports-of-call/new/main/content/articles/2026");
  expect(address.searchParams.get("filename")).toBe("2026-01-13-ministry-lesotho.md");
  expect(address.searchParams.get("value")).toBe(text);
  expect(complaints).toEqual([]);
  await close();
});

it("a slip is told in the words of check, at its field and above the form", async () => {
  const { page, close } = await openForm();
  await claim(page, "Add a stop that was made", { Stop: "Maseru, Lesoto", Dates: "2026-02-30" });
  await page.getByRole("button", { name: "Check" }).click();
  const summary = page.locator(".errors");
  expect(await summary.evaluate((node) => node === document.activeElement)).toBe(true);
  const message = 'unknown country "Lesoto" in "Maseru, Lesoto"; did you mean "Maseru, Lesotho"?';
  await summary.getByRole("link", { name: message }).press("Enter");
  const stop = page.getByLabel("Stop", { exact: false }).first();
  expect(await stop.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await stop.getAttribute("aria-invalid")).toBe("true");
  const described = (await stop.getAttribute("aria-describedby"))!.split(" ").at(-1)!;
  expect(await page.locator(`#${described}`).textContent()).toContain(message);
  expect(await summary.innerText()).toContain("there is no 30 February 2026");
  expect(await summary.innerText()).toContain('missing "outlet"');
  await close();
});

it.each([
  ["with a trip asked for", `?trip=${TRIP}`],
  ["at its first touch", ""],
])("what is typed and pressed while the check is on its way is not lost: %s", async (_, query) => {
  const { page, close } = await open(`${inject("root")}new/`);
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route(/entry-form\.[^/]*\.js$/, async (route) => {
    if (!route.request().url().includes("start-entry-form")) await arrived;
    await route.continue();
  });
  await page.goto(`${inject("root")}new/${query}`);
  await page.getByLabel("Minister").locator("option", { hasText: "Wang Yi" }).waitFor({
    state: "attached",
  });
  await page.getByLabel("Our headline").fill(TITLE);
  await page.getByRole("button", { name: "Add a stop that was made" }).click();
  expect(await page.locator("[data-claims] li").count()).toBe(0);
  arrive(undefined);
  const claims = page.locator('[data-claims="visited"] li');
  await claims.first().waitFor();
  expect(await claims.count()).toBe(1);
  expect(await page.getByLabel("Our headline").inputValue()).toBe(TITLE);
  if (query !== "") await page.locator(`option[value="${TRIP}"]`).waitFor({ state: "attached" });
  await page.locator(".file-text", { hasText: TITLE }).waitFor();
  await close();
});

it("a draft outlives the page, and starting over can be taken back", async () => {
  const { page, close } = await openForm();
  await fillIn(page);
  await page.reload();
  await page.getByText("Your draft was kept").waitFor();
  await page.getByText("Three of four announced stops made; Somalia skipped").waitFor();
  await page.getByRole("button", { name: "Start over" }).click();
  expect(await page.getByLabel("Our headline").inputValue()).toBe("");
  await page.getByRole("button", { name: "Bring the draft back" }).click();
  await page.getByText("Three of four announced stops made; Somalia skipped").waitFor();
  expect(await page.getByLabel("Our headline").inputValue()).toBe(TITLE);
  await close();
});

it("a text too long for an address is copied into an empty file, and without scripts the page says how", async () => {
  const { page, close } = await openForm();
  await fillIn(page);
  await page.locator('[data-field="note"]').fill("A long note. ".repeat(700));
  await page.locator('.send[data-empty="true"]').waitFor();
  expect(await page.locator(".send").getAttribute("href")).not.toContain("value=");
  await close();
  const plain = await open(`${inject("root")}new/`, { javaScriptEnabled: false });
  expect(await plain.page.locator("form.entry-form").isVisible()).toBe(false);
  expect(await plain.page.getByText("An entry is a text file").isVisible()).toBe(true);
  await plain.close();
});
