import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type ConsoleMessage,
  type Locator,
  type Page,
  type Request,
} from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findChromeForTests, HOW_TO_INSTALL } from "../../scripts/chrome.mjs";

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

/** One page of each kind in the fixture. */
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

/** A busy server may close a keep-alive connection just as it is reused. */
export const SURE = { maxRetries: 3 };

export interface Visit {
  readonly page: Page;
  /** Console errors (including CSP violations), and requests to other hosts. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page as a reader would, recording whatever goes wrong. */
type Open = (url: string, options?: BrowserContextOptions) => Promise<Visit>;

/** Long enough for a busy machine; what never comes still fails. */
const TIMEOUT_MS = 60_000;

const VIEWPORT = { width: 1440, height: 900 };

/**
 * One browser per test file. A closed page is reused for the next one with the same options, as most of
 * the cost of a visit is starting a new page's process. The site's storage is cleared after each visit; the HTTP cache
 * may stay, so tests of requests, and tests that patch a page, get new pages.
 */
export function useBrowser(pages: "new" | "used again" = "new"): Open {
  let browser: Browser | undefined;
  const free = new Map<string, Page[]>();
  beforeAll(async () => {
    const executablePath = await findChromeForTests();
    if (!executablePath) throw new Error(HOW_TO_INSTALL);
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (url, options = {}) => {
    const key = JSON.stringify(options);
    const page = free.get(key)?.pop() ?? (await newPage(browser!, options));
    const { complaints, stop } = hear(page, url);
    await page.goto(url, { waitUntil: "load" });
    if (url.endsWith(EMBEDDED) && options.javaScriptEnabled !== false)
      await page.locator("main h1 a").waitFor();
    const close = async (): Promise<void> => {
      stop();
      if (pages === "new") return page.context().close();
      await makeAsNew(page, options);
      free.set(key, [...(free.get(key) ?? []), page]);
    };
    return { page, complaints, close };
  };
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, ...options });
  context.setDefaultTimeout(TIMEOUT_MS);
  return context.newPage();
}

async function makeAsNew(page: Page, options: BrowserContextOptions): Promise<void> {
  if (options.javaScriptEnabled !== false)
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.unrouteAll();
  await page.goto("about:blank");
  await page.mouse.move(0, 0);
  await page.setViewportSize(options.viewport ?? VIEWPORT);
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    reducedMotion: options.reducedMotion ?? "no-preference",
  });
}

/** Records what goes wrong on a page at a URL until stopped. */
function hear(page: Page, url: string): { complaints: string[]; stop: () => void } {
  const complaints: string[] = [];
  const ofConsole = (message: ConsoleMessage): void => {
    const isMissingPage = message.text().includes("404 (Not Found)");
    if (message.type() === "error" && !isMissingPage) complaints.push(message.text());
  };
  const ofPage = (error: Error): void => void complaints.push(error.message);
  const ofRequest = (request: Request): void => {
    if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(request.url());
  };
  page.on("console", ofConsole).on("pageerror", ofPage).on("request", ofRequest);
  const stop = (): void => {
    page.off("console", ofConsole).off("pageerror", ofPage).off("request", ofRequest);
  };
  return { complaints, stop };
}

/** The first page's script has drawn its charts, and their trips are counted. */
export async function drawn(page: Page): Promise<void> {
  await page.locator(".home.ready .timeline.live").waitFor({ state: "attached" });
}

/** The map is in view and its script is running. */
export async function liveMap(page: Page): Promise<Locator> {
  const map = page.locator('[data-home="map"]');
  await map.evaluate((element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
  });
  await page.locator('[data-home="map"][data-live]').waitFor();
  return map;
}
