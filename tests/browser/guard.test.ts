// What the guard lets through does nothing but stand there: in a real browser, on each kind of page.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { userEnvironment } from "../build/project.ts";
import { NOTES, TITLES } from "../reading/body/allowed.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "ports-guard-"));
let site: Awaited<ReturnType<typeof serve>> | undefined;

/** One entry for each odd text, all about one trip. */
function writeEntries(content: string): void {
  NOTES.forEach((note, index) => {
    const title = JSON.stringify(TITLES[index % TITLES.length]);
    const text = [
      "---",
      `title: ${title}`,
      "source:",
      "  outlet: gazette",
      `  title: ${title}`,
      "  published: 2026-03-01",
      "  language: en",
      "trips:",
      "  - trip: ada-quill/2026-03-odd",
      `    announced: { by: ${title}, dates: 2026-03-10/2026-03-12, stops: [Kenya] }`,
      `    skipped: [{ stop: Kenya, cause: other, reason: ${title}, by: ${title} }]`,
      `    stated: [{ about: ${title}, says: ${title} }]`,
      "---",
      note,
      "",
    ];
    writeFileSync(join(content, `articles/2026/2026-03-01-odd-${index}.md`), text.join("\n"));
  });
}

beforeAll(async () => {
  const content = join(folder, "content");
  cpSync("tests/fixtures/content", content, { recursive: true });
  writeEntries(content);
  const out = join(folder, "site");
  const words = [
    "src/commands/build.ts",
    "--content",
    content,
    "--out",
    out,
    "--as-of",
    "2026-05-01",
  ];
  const env = userEnvironment();
  execFileSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"], env });
  site = await serve({ directory: out });
});
afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const hacked = (): unknown => (globalThis as { hacked?: unknown }).hacked;

describe("odd texts", () => {
  const pages = [
    "",
    "changes/",
    "articles/",
    "outlets/gazette/",
    "people/ada-quill/",
    "trips/ada-quill/2026-03-odd/",
    ...NOTES.map((_, index) => `articles/2026/2026-03-01-odd-${index}/`),
  ];
  test.each(pages)("run nothing, ask nobody and go nowhere on /%s", async (path) => {
    const { page, complaints, close } = await open(site!.url + path);
    for (const link of await page.locator("main a, main summary").all())
      await link.hover({ timeout: 50 }).catch(() => undefined);
    expect(await page.evaluate(hacked)).toBeUndefined();
    expect(page.url()).toBe(site!.url + path);
    expect(
      await page.locator("main :is(script, iframe, object, embed, img, form[action])").count(),
    ).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test("are found by the search as the words that they are", async () => {
    const { page, complaints, close } = await open(site!.url);
    await page.keyboard.press("/");
    await page.locator("dialog").getByRole("searchbox").first().fill("script");
    await page
      .locator("dialog [role=status]")
      .filter({ hasText: /result|found/ })
      .waitFor();
    expect(await page.evaluate(hacked)).toBeUndefined();
    expect(complaints).toEqual([]);
    await close();
  });
});
