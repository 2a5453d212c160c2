import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findChrome, HOW_TO_INSTALL } from "../../scripts/chrome.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Its script fetches what it shows. */
const EMBEDDED = "embed/?trip=ada-quill/2026-03-pacific";

/** One of each kind of page of the fixture. */
export const PAGES = [
  "",
  "trips/",
  "trips/wang-yi/2026-01-africa/",
  "trips/ada-quill/2026-02-europe/",
  "trips/ada-quill/2026-03-pacific/",
  "trips/teo-marlow/2026-04-asia/",
  EMBEDDED,
  "changes/",
  "plans-hold/",
  "compare/",
  "upcoming/",
  "people/",
  "people/ada-quill/",
  "countries/",
  "countries/jp/",
  "frames/china-africa/",
  "articles/",
  "articles/2026/2026-02-15-europe-made/",
  "outlets/",
  "outlets/gazette/",
  "about/",
  "data/",
  "new/",
  "no-such-page/",
] as const;

export interface Visit {
  readonly page: Page;
  /** Errors of the console (violations of the policy among them), and requests to other hosts. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page as a reader would, noting whatever goes wrong. */
type Open = (url: string, options?: BrowserContextOptions) => Promise<Visit>;

/** One browser for a file of tests. */
export function useBrowser(): Open {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = await findChrome();
    if (!executablePath) throw new Error(HOW_TO_INSTALL);
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (url, options = {}) => {
    const context = await browser!.newContext({
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      const isMissingPage = message.text().includes("404 (Not Found)");
      if (message.type() === "error" && !isMissingPage) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(request.url());
    });
    await page.goto(url, { waitUntil: "load" });
    if (url.endsWith(EMBEDDED) && options.javaScriptEnabled !== false)
      await page.locator("main h1 a").waitFor();
    return { page, complaints, close: () => context.close() };
  };
}

/** The first page's charts are drawn by its script, and counted. */
export async function drawn(page: Page): Promise<void> {
  await page.locator(".home.ready").waitFor();
}

/** The map is in view, and its script has taken over. */
export async function liveMap(page: Page): Promise<Locator> {
  const map = page.locator('[data-home="map"]');
  await map.evaluate((element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
  });
  await page.locator('[data-home="map"][data-live]').waitFor();
  return map;
}
