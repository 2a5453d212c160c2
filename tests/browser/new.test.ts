import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import { format } from "prettier";
import { expect, inject, it } from "vitest";
import { type Content, readContent } from "../../src/reading/disk/content.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const TRIP = "wang-yi/2026-01-africa";
const ENTRY = "2026/2026-01-12-lesotho-communique";
const TITLE = "Wang Yi's trip ended in Lesotho, said the host";

/** The form, opened for a trip: it is shown once its script is ready. */
async function openForm(query = `?trip=${TRIP}`): Promise<Awaited<ReturnType<typeof open>>> {
  const visit = await open(`${inject("root")}new/${query}`);
  await visit.page.locator(`option[value="${TRIP}"]`).waitFor({ state: "attached" });
  return visit;
}

/** Adds a claim by keyboard; returns the section to fill in. */
async function add(page: Page, button: string, kind: string): Promise<Locator> {
  await page.getByRole("button", { name: button, exact: true }).focus();
  await page.keyboard.press("Enter");
  return page.locator(`[data-rows="${kind}"] > ol > li`).last();
}

const field = (part: Locator | Page, name: string): Locator =>
  part.locator(`[data-field="${name}"]`).first();

async function fillSource(page: Page): Promise<void> {
  await field(page, "source.url").fill("https://example.org/a-new-page");
  await field(page, "source.outlet").fill("ministry");
  await field(page, "source.published").fill("2026-01-13");
  await field(page, "source.language").fill("English");
  await field(page, "title").fill(TITLE);
}

/** Four stops of a plan, each with what became of it. */
async function fillTrip(page: Page): Promise<void> {
  const plan = await add(page, "Announced plan", "announced");
  await field(plan, "by").fill("Chinese Foreign Ministry");
  await field(plan, "on").fill("../2026-01-07");
  await field(plan, "stop").focus();
  for (const stop of ["Ethiopia", "Somalia", "Tanzania", "Maseru, Lesotho"]) {
    await page.keyboard.type(stop);
    if (stop !== "Maseru, Lesotho") await page.keyboard.press("Enter");
  }
  const became = plan.locator("[data-became]");
  await became.nth(3).selectOption("visited");
  await page.keyboard.type("2026-01-10/2026-01-11");
  await became.nth(1).selectOption("skipped");
  const skipped = page.locator('[data-rows="skipped"] > ol > li');
  await field(skipped, "cause").selectOption("schedule");
  await field(skipped, "by").fill("Chinese embassy in Somalia");
  await field(skipped, "reason").fill(
    "itinerary adjusted after consultation, in view of the other stops on the way",
  );
}

async function fileOf(page: Page): Promise<Download> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the file" }).click();
  return downloading;
}

/** The fixture with one file added or replaced. */
function readWith(id: string, text: string): Content {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("tests/fixtures/content", folder, { recursive: true });
  const file = join(folder, `articles/${id}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const content = readContent(folder);
  rmSync(folder, { recursive: true });
  return content;
}

it("a plan of four stops, one skipped and one disputed, is entered, previewed, downloaded and read without errors", async () => {
  const { page, complaints, close } = await openForm();
  expect(await page.getByLabel("Trip", { exact: true }).inputValue()).toBe(TRIP);
  await fillSource(page);
  await fillTrip(page);
  const stated = await add(page, "Anything else disputed", "stated");
  await field(stated, "about").fill("Who asked for the change");
  await field(stated, "says").fill("the host");
  await page.getByText("Note", { exact: true }).click();
  await field(page, "note").fill("The article names no other stop.");
  await page.getByText("Somalia skipped (schedule); three of four announced stops made").waitFor();
  const strip = page.locator(".preview svg.strip-across");
  expect(await strip.getAttribute("aria-label")).toContain("Somalia");
  expect(await page.locator(".preview tbody tr").allInnerTexts()).toHaveLength(4);

  const download = await fileOf(page);
  expect(download.suggestedFilename()).toBe("2026-01-13-wang-yis-trip-ended-in.md");
  const text = readFileSync(await download.path(), "utf8");
  expect(await format(text, { parser: "markdown", printWidth: 100 })).toBe(text);
  const { problems, articles } = readWith("2026/2026-01-13-wang-yis-trip-ended-in", text);
  expect(problems).toEqual([]);
  const made = articles.find(({ title }) => title === TITLE)!;
  expect(made.claims.map(({ kind }) => kind)).toEqual([
    "announced",
    "visited",
    "skipped",
    "stated",
  ]);

  const link = page.getByRole("link", { name: /Open a new file/ });
  const address = new URL((await link.getAttribute("href"))!);
  expect(address.pathname).toBe("/example/ports-of-call/new/main/content/articles/2026");
  expect(address.searchParams.get("filename")).toBe("2026-01-13-wang-yis-trip-ended-in.md");
  expect(address.searchParams.get("value")).toBe(text);
  expect(complaints).toEqual([]);
  await close();
});

it("an existing entry round-trips through the form and is corrected in place", async () => {
  const { page, complaints, close } = await openForm(`?entry=${ENTRY}`);
  expect(await page.locator("h1").innerText()).toBe("Correct an entry");
  await page.getByText("Somalia skipped (schedule); three of four announced stops made").waitFor();
  const before = readFileSync(`tests/fixtures/content/articles/${ENTRY}.md`, "utf8");
  const text = readFileSync(await (await fileOf(page)).path(), "utf8");
  const claimsOf = (content: Content): unknown =>
    content.articles.find(({ id }) => id === ENTRY)!.claims;
  expect(claimsOf(readWith(ENTRY, text))).toEqual(claimsOf(readWith(ENTRY, before)));
  await page.locator('[data-rows="skipped"] [data-field="stop"]').fill("Tanzania");
  await page.getByText("disputed").first().waitFor();
  expect(await page.locator(".send").getAttribute("href")).toBe(
    `https://github.com/example/ports-of-call/edit/main/content/articles/${ENTRY}.md`,
  );
  expect(complaints).toEqual([]);
  await close();
});

it("a town is found in its country, and an ambiguous name prompts for a choice", async () => {
  const { page, close } = await openForm();
  const visit = await add(page, "Stop made", "visited");
  const stop = field(visit, "stop");
  await stop.fill("doha");
  await page.keyboard.press("Tab");
  await visit.getByLabel("In which country is doha?").selectOption("QA");
  await expect.poll(() => stop.inputValue()).toBe("Doha, Qatar");
  await stop.fill("Springfield, United States");
  await page.keyboard.press("Tab");
  await visit.getByText("Which town is meant?").waitFor();
  await visit.getByRole("button", { name: /^Springfield, Illinois, / }).click();
  expect(await stop.inputValue()).toBe("Springfield, Illinois, United States");
  await expect
    .poll(() => page.locator(".file-text").textContent())
    .toContain("Springfield, Illinois, United States");
  await page.getByRole("button", { name: "Check" }).click();
  expect(await page.locator(".errors").innerText()).not.toContain("Springfield");
  await close();
});

it("a new outlet and a new minister are added with the entry", async () => {
  const { page, close } = await open(`${inject("root")}new/`);
  await page.locator('option[value="wang-yi"]').waitFor({ state: "attached" });
  await field(page, "source.url").focus();
  await fillSource(page);
  await field(page, "person").selectOption("new");
  const person = page.locator('[data-rows="people"] > ol > li');
  await field(person, "name").fill("Noor Vale");
  await page.keyboard.press("Tab");
  await field(person, "country").selectOption("NZ");
  await field(person, "office").fill("Minister of Foreign Affairs");
  await expect.poll(() => field(page, "person").inputValue()).toBe("noor-vale");
  await expect.poll(() => field(page, "trip").inputValue()).toBe("new");
  await field(page, "tripDate").fill("2026-01");
  await field(page, "tripName").fill("fiji");
  await page.getByRole("button", { name: "Outlet not listed? Add it here" }).click();
  const outlet = page.locator('[data-rows="outlets"] > ol > li');
  await field(outlet, "name").fill("The Tribune");
  await field(page, "source.outlet").fill("tribune");
  const visit = await add(page, "Stop made", "visited");
  await field(visit, "stop").fill("Fiji");
  // Suggestions load as fields are filled in: on a busy machine, after the first click.
  const told = async (): Promise<string> => {
    await page.getByRole("button", { name: "Check" }).click();
    return (await page.locator(".told, .errors").allInnerTexts()).join("\n");
  };
  await expect.poll(told).toContain("No errors.");
  const text = (await page.locator(".file-text").textContent())!;
  const { problems, people, outlets } = readWith("2026/2026-01-13-wang-yis-trip-ended-in", text);
  expect(problems).toEqual([]);
  expect(people.get("noor-vale")).toMatchObject({ name: "Noor Vale", country: "NZ" });
  expect(outlets.get("tribune")?.name).toBe("The Tribune");
  await close();
});

it("trips that load late are not offered for a minister chosen since", async () => {
  const { page, close } = await openForm();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route("**/people/teo-marlow.json", async (route) => {
    await arrived;
    await route.continue();
  });
  const person = field(page, "person");
  await person.selectOption("teo-marlow");
  await person.selectOption("ada-quill");
  const own = field(page, "trip").locator('option[value="ada-quill/2026-02-europe"]');
  await own.waitFor({ state: "attached" });
  const late = page.waitForResponse("**/people/teo-marlow.json");
  arrive(undefined);
  await (await late).finished();
  await page.waitForTimeout(100);
  expect(await own.count()).toBe(1);
  expect(await field(page, "trip").inputValue()).toBe("");
  await close();
});

it("a mistake is reported in the words of check, at its field and beside the buttons, in field order", async () => {
  const { page, close } = await openForm();
  const visit = await add(page, "Stop made", "visited");
  await field(visit, "stop").fill("Maseru, Lesoto");
  await field(visit, "dates").fill("2026-02-30");
  await page.getByRole("button", { name: "Check" }).click();
  const summary = page.locator(".errors");
  expect(await summary.evaluate((node) => node === document.activeElement)).toBe(true);
  const told = await summary.locator("li").allInnerTexts();
  expect(told.map((text) => text.slice(0, text.indexOf(":")))).toEqual([
    "Outlet",
    "Published",
    "Language",
    "Our headline",
    "Visited, Stop",
    "Visited, Dates",
  ]);
  expect(told[5]).toContain("there is no 30 February 2026");
  await summary.getByRole("link", { name: /unknown place "Maseru, Lesoto"/ }).press("Enter");
  const stop = field(visit, "stop");
  expect(await stop.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await stop.getAttribute("aria-invalid")).toBe("true");
  const described = (await stop.getAttribute("aria-describedby"))!.split(" ").at(-1)!;
  expect(await page.locator(`#${described}`).textContent()).toContain(
    'unknown place "Maseru, Lesoto"',
  );
  await close();
});

it("a warning is shown unprompted and blocks nothing", async () => {
  const { page, close } = await openForm();
  await fillSource(page);
  const visit = await add(page, "Stop made", "visited");
  await field(visit, "stop").fill("Lesotho");
  await field(visit, "dates").fill("2025-12-01/2025-12-28");
  await page.locator(".errors", { hasText: "Warning: a stay of 28 days" }).waitFor();
  await page.getByRole("button", { name: "Check" }).click();
  await page.locator(".told", { hasText: "No errors." }).waitFor();
  await close();
});

it("open-ended dates can be picked, and are spelt out", async () => {
  const { page, close } = await openForm();
  const published = page.locator(".field", { has: field(page, "source.published") });
  await published.getByRole("button", { name: "Pick dates" }).click();
  await published.getByLabel("How it is given").selectOption("until");
  await published.getByLabel("Day", { exact: true }).fill("2026-01-13");
  expect(await field(page, "source.published").inputValue()).toBe("../2026-01-13");
  expect(await published.locator(".says").innerText()).toBe("until 13 Jan 2026");
  await published.getByLabel("How it is given").selectOption("day");
  await published.getByLabel("Known to the").selectOption("month");
  await published.getByLabel("About").check();
  expect(await field(page, "source.published").inputValue()).toBe("2026-01~");
  await page.keyboard.press("Escape");
  expect(await published.locator(".picker").count()).toBe(0);
  await close();
});

it("a headline without Latin letters prompts for a short file name", async () => {
  const { page, close } = await openForm();
  const name = page.getByLabel("Short name of the file");
  expect(await name.isVisible()).toBe(false);
  await field(page, "title").fill("王毅结束2026年非洲之行");
  await name.waitFor();
  await page.getByRole("button", { name: "Check" }).click();
  expect(await page.locator(".errors").innerText()).toContain("no Latin letters");
  await name.fill("Lesotho communiqué");
  await field(page, "source.published").fill("2026-01-13");
  await page.getByText("2026-01-13-lesotho-communique.md").first().waitFor();
  await close();
});

it.each([
  ["with a trip given in the URL", `?trip=${TRIP}`],
  ["on first input", ""],
])("input while the check is loading is not lost: %s", async (_, query) => {
  const { page, close } = await open(`${inject("root")}new/`);
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route(/form-events\.[^/]*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${inject("root")}new/${query}`);
  await page
    .getByLabel("Minister", { exact: true })
    .locator("option", { hasText: "Wang Yi" })
    .waitFor({
      state: "attached",
    });
  await page.getByLabel("Our headline").fill(TITLE);
  await page.getByRole("button", { name: "Stop made", exact: true }).click();
  expect(await page.locator('[data-rows="visited"] li').count()).toBe(0);
  arrive(undefined);
  const claims = page.locator('[data-rows="visited"] > ol > li');
  await claims.first().waitFor();
  expect(await claims.count()).toBe(1);
  expect(await page.getByLabel("Our headline").inputValue()).toBe(TITLE);
  if (query !== "") await page.locator(`option[value="${TRIP}"]`).waitFor({ state: "attached" });
  await page.locator(".file-text", { hasText: TITLE }).waitFor({ state: "attached" });
  await close();
});

it("a draft survives the page, is kept to its own trip, and starting over can be undone", async () => {
  const { page, close } = await openForm();
  await fillSource(page);
  await fillTrip(page);
  await page.reload();
  await page.getByText("Your draft, kept in this browser").waitFor();
  await page.getByText("Somalia skipped (schedule); three of four announced stops made").waitFor();
  await page.goto(`${inject("root")}new/?trip=ada-quill/2026-03-pacific`);
  await page.getByText("You have an unfinished draft for something else").waitFor();
  await expect.poll(() => field(page, "trip").inputValue()).toBe("ada-quill/2026-03-pacific");
  expect(await page.getByLabel("Our headline").inputValue()).toBe("");
  await page.getByRole("link", { name: "open it" }).click();
  await page.getByText("Somalia skipped (schedule); three of four announced stops made").waitFor();
  await page.getByRole("button", { name: "Start over" }).click();
  expect(await page.getByLabel("Our headline").inputValue()).toBe("");
  await page.getByRole("button", { name: "Restore the draft" }).click();
  await page.getByText("Somalia skipped (schedule); three of four announced stops made").waitFor();
  expect(await page.getByLabel("Our headline").inputValue()).toBe(TITLE);
  await close();
});

it("an entry too long for a URL is copied into an empty file, and without scripts the page says how", async () => {
  const { page, close } = await openForm();
  await fillSource(page);
  await fillTrip(page);
  await field(page, "note").evaluate((node: HTMLTextAreaElement) => {
    node.value = "A long note. ".repeat(300) + "é".repeat(90);
    node.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.locator('.send[data-empty="true"]').waitFor();
  expect(await page.locator(".send").getAttribute("href")).not.toContain("value=");
  await close();
  const plain = await open(`${inject("root")}new/`, { javaScriptEnabled: false });
  expect(await plain.page.locator("form.entry-form").isVisible()).toBe(false);
  expect(await plain.page.getByText("An entry is a text file").isVisible()).toBe(true);
  await plain.close();
});
