import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const ENTRY = "2026/2026-02-15-europe-made";
const TRIP = "trips/ada-quill/2026-02-europe/";
const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "content-"));
const fileOf = (id: string): string => join(folder, "articles", `${id}.md`);
const entry = (): string => readFileSync(fileOf(ENTRY), "utf8");
let server: ChildProcess | undefined;
let origin = "";

beforeAll(async () => {
  cpSync("tests/fixtures/content", folder, { recursive: true });
  // Astro and Vite disable live reload when they detect a test.
  const { PATH } = process.env;
  server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev", "--port", "4390"], {
    env: { PATH, CONTENT_DIR: folder, AS_OF: "2026-05-01", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  origin = await new Promise<string>((resolve, reject) => {
    let said = "";
    server!.stdout!.on("data", (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    });
    server!.on("exit", () => {
      reject(new Error(said));
    });
  });
  // The first page waits for all code to be loaded, which is slow on a busy machine.
  await fetch(`${origin}articles/${ENTRY}/`);
});

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

const heading = (page: Page, text: string) => page.getByRole("heading", { level: 1, name: text });
const overlay = (page: Page) => page.locator("vite-error-overlay");
/** No change reaches the page before it listens. */
const listening = (page: Page) =>
  page.waitForEvent("console", (line) => line.text().includes("connected"));

it("the dev server shows a saved entry, errors over the last good page, and deleted or renamed entries", async () => {
  const { page, close } = await open("about:blank");
  await Promise.all([listening(page), page.goto(`${origin}articles/${ENTRY}/`)]);
  const original = entry();

  const titled = (title: string): string => original.replace(/^title: .*$/m, `title: ${title}`);
  writeFileSync(fileOf(ENTRY), titled("Only the front matter is new"));
  await heading(page, "Only the front matter is new").waitFor();

  writeFileSync(fileOf(ENTRY), titled("Broken").replace("\ntrips:", "\ntripps:"));
  await overlay(page).getByText('unexpected field "tripps"').first().waitFor();
  const told = await overlay(page).locator("#stack-content").textContent();
  expect(told).toMatch(
    /2026-02-15-europe-made\.md:\d+:1: error: .*\n.*\| tripps:\n.*\| \^{6}\n {2}help: did you mean "trips"\?/,
  );
  expect(await heading(page, "Only the front matter is new").count()).toBe(1);

  await Promise.all([listening(page), page.reload()]);
  await overlay(page).waitFor();
  expect(await heading(page, "Only the front matter is new").count()).toBe(1);

  writeFileSync(fileOf(ENTRY), titled("Fixed"));
  await heading(page, "Fixed").waitFor();
  expect(await overlay(page).count()).toBe(0);

  renameSync(fileOf(ENTRY), fileOf(`${ENTRY}-renamed`));
  await heading(page, "Fixed").waitFor({ state: "detached" });
  // The page being left may reload at that moment, which would abort the navigation.
  await expect
    .poll(
      async () => {
        await page.goto(`${origin}articles/${ENTRY}-renamed/`).catch(() => undefined);
        return heading(page, "Fixed").count();
      },
      { interval: 200 },
    )
    .toBe(1);

  await page.goto(origin + TRIP);
  const sources = page.locator("#evidence");
  await sources.getByRole("link", { name: /./ }).first().waitFor();
  const before = await sources.locator(`a[href*="${ENTRY}-renamed"]`).count();
  expect(before).toBeGreaterThan(0);
  rmSync(fileOf(`${ENTRY}-renamed`));
  await sources.locator(`a[href*="${ENTRY}-renamed"]`).first().waitFor({ state: "detached" });
  await close();
});
