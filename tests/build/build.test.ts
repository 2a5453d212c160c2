import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { processKey } from "../../src/site/build/processes.ts";
import { brokenLinks, htmlFiles } from "./crawl.ts";
import { htmlFaults } from "./html.ts";
import { outlineFaults } from "./outline.ts";
import { build, copyBackwards, copyProject, digests, userEnvironment } from "./project.ts";
import { ofTest } from "../of-test.ts";

const FIXTURE = "tests/fixtures/content";
const SCRATCH = `.cache/test/build-${process.pid}`;

mkdirSync(SCRATCH, { recursive: true });
afterAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
});

describe("a build", () => {
  const out = join(SCRATCH, "first");
  const elsewhere = join(SCRATCH, "elsewhere");
  const EPOCH = { SOURCE_DATE_EPOCH: "1777636800" };
  /** The only entry of its trip. */
  const GONE = "articles/2025/2025-11-02-unplanned.md";

  test("is byte-identical for the same content and day, wherever, whenever and however it is made, online or offline", async () => {
    copyProject(elsewhere);
    copyBackwards(FIXTURE, join(elsewhere, "entries"));
    // As there: without git history, which tells feeds and calendars when entries were changed.
    const here = join(SCRATCH, "entries");
    cpSync(FIXTURE, here, { recursive: true });
    const lister = pathToFileURL(resolve("tests/build/list-backwards.mjs")).href;
    const made = await Promise.all([
      build(["--content", here, "--out", out], {
        ...EPOCH,
        DEV: "1",
        PROD: "",
        TZ: "America/New_York",
        LC_ALL: "en_US.UTF-8",
      }),
      build(
        ["--content", "entries", "--out", "site"],
        {
          ...EPOCH,
          TZ: "Pacific/Kiritimati",
          LANG: "tr_TR.UTF-8",
          LC_ALL: "tr_TR.UTF-8",
          NODE_OPTIONS: `--import ${lister}`,
        },
        { project: elsewhere, alone: true },
      ),
    ]);
    for (const { code, output } of made) expect(code, output).toBe(0);
    expect(digests(join(elsewhere, "site"))).toEqual(digests(out));
  });

  test("waits for another build of the project, then removes the pages of a deleted entry", async () => {
    rmSync(join(elsewhere, "entries", GONE));
    // As if held by another build.
    const lock = join(elsewhere, ".cache/build.lock");
    writeFileSync(lock, processKey(process.pid));
    const before = digests(join(elsewhere, "site"));
    const program = resolve(elsewhere, "src/commands/build.ts");
    const words = [program, "--content", "elsewhere/entries", "--out", "elsewhere/site"];
    const child = ofTest(
      spawn(process.execPath, words, {
        cwd: SCRATCH,
        env: { ...userEnvironment(), ...EPOCH },
      }),
    );
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece: Buffer) => (output += piece.toString()));
    await expect
      .poll(() => output, { timeout: 120_000 })
      .toContain(`Waiting for another build (process ${process.pid})`);
    await wait(1500);
    expect(digests(join(elsewhere, "site"))).toEqual(before);
    rmSync(lock);
    const [code] = (await once(child, "close")) as [number];
    expect(code, output).toBe(0);
    const after = Object.keys(digests(join(elsewhere, "site")));
    const lost = Object.keys(before).filter((path) => !after.includes(path));
    expect(lost).toContain("/trips/teo-marlow/2025-11-chile/index.html");
    expect(lost).toContain("/articles/2025/2025-11-02-unplanned/index.html");
    for (const path of after.filter((each) => !each.startsWith("/pagefind/")))
      expect(readFileSync(join(elsewhere, "site", path), "latin1"), path).not.toContain(
        "2025-11-chile",
      );
  });

  test("has no page pictures without a site URL, which references to them need", () => {
    expect(existsSync(join(out, "cards"))).toBe(false);
    expect(readFileSync(join(out, "index.html"), "utf8")).not.toContain("og:image");
  });

  test.each([
    ["trips/wang-yi/2026-01-africa", 31_000],
    ["articles/2026/2026-01-12-lesotho-communique", 9500],
  ])("keeps pages with thousands of rows small: %s, at most %i bytes", (path, most) => {
    expect(statSync(join(out, path, "index.html")).size).toBeLessThanOrEqual(most);
  });

  test("has no broken links", () => {
    expect(brokenLinks(out)).toEqual([]);
  });

  test("is valid HTML", async () => {
    for (const path of htmlFiles(out)) expect(await htmlFaults(join(out, path)), path).toEqual([]);
  });

  test("has headings and landmarks that form an outline on every page", () => {
    for (const path of htmlFiles(out)) {
      const frame = /^(?:zh\/)?embed\//u.test(path) ? ["main"] : undefined;
      expect(outlineFaults(readFileSync(join(out, path), "utf8"), frame), path).toEqual([]);
    }
    expect(outlineFaults("<main><h2>A</h2><h4>B</h4><nav></nav></main>")).toEqual([
      "0 header of the page",
      "0 footer of the page",
      "0 h1",
      "the text does not begin with its h1",
      "h4 below h2: B",
      "a nav without a name",
    ]);
  });

  test("has the same CSP on each page, and nothing that it would block", () => {
    for (const path of htmlFiles(out)) {
      const html = readFileSync(join(out, path), "utf8");
      const policy = /http-equiv=content-security-policy content="([^"]*)"/.exec(html)?.[1] ?? "";
      for (const directive of POLICY) expect(policy, path).toContain(directive);
      // The search runs on WebAssembly; this permits no further scripts.
      expect(policy.replace("'wasm-unsafe-eval'", ""), path).not.toContain("unsafe");
      expect(html, path).not.toMatch(/\sstyle=["\w]|\son[a-z]+=["\w]|<style|javascript:/);
      expect(html, path).not.toMatch(/<script(?! type=application\/ld\+json>)(?![^>]* src=\/)/);
      expect(html, path).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc="?(?:https?:)?\/\//);
    }
  });

  test("sends other sites no more than its origin, and gives them no access", () => {
    for (const path of htmlFiles(out)) {
      const html = readFileSync(join(out, path), "utf8");
      expect(html, path).toContain("name=referrer content=strict-origin-when-cross-origin>");
      for (const [link] of html.matchAll(/<a [^>]*href="?https?:[^>]*>/g)) {
        expect(link, path).toContain('rel="external noopener"');
        expect(link, path).toMatch(/referrerpolicy="?strict-origin-when-cross-origin\b/u);
      }
    }
  });

  test("shows dates as its sources give them", () => {
    const html = readFileSync(join(out, "trips/wang-yi/2026-01-africa/index.html"), "utf8");
    expect(html).toContain("until 8\u00a0Jan");
    expect(html).toContain("10–\u206011\u00a0Jan");
  });

  test("keeps day and month on one line, and has straight apostrophes only in sources' words", () => {
    for (const path of htmlFiles(out)) {
      const text = readFileSync(join(out, path), "utf8").replace(
        /<(title|script|style|pre|code|textarea|cite)\b[^]*?<\/\1>|<p class="?citation\b[^>]*>[^<]*|<[^>]*>/gu,
        "",
      );
      expect(text, path).not.toMatch(/\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u);
      expect(text, path).not.toMatch(/\p{L}(?:'|&#39;)/u);
    }
  });

  test("leaves nothing beside its output", () => {
    expect(readdirSync(SCRATCH).filter((name) => name.startsWith("first"))).toEqual(["first"]);
  });
});

const POLICY = [
  "default-src 'none'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "script-src 'self'",
  "style-src 'self'",
];

describe("a build of content with errors", () => {
  const broken = join(SCRATCH, "broken");
  const out = join(SCRATCH, "kept");

  test("prints each of them, exits with 1 and leaves the site unchanged", async () => {
    cpSync(FIXTURE, broken, { recursive: true });
    for (const name of ["2026-03-01-pacific", "2026-03-06-fiji"]) {
      const path = join(broken, `articles/2026/${name}.md`);
      writeFileSync(path, readFileSync(path, "utf8").replace("Fiji", "Fijji"));
      writeFileSync(
        path,
        readFileSync(path, "utf8").replace(/^ {2}outlet: gazette$/m, "  outlet: gazzette"),
      );
    }
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "index.html"), "the site before");
    const { code, output } = await build(["--content", broken, "--out", out]);
    expect(code).toBe(1);
    expect(output).toContain("2026-03-01-pacific.md:");
    expect(output).toContain("2026-03-06-fiji.md:");
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("the site before");
    expect(readdirSync(SCRATCH).filter((name) => name.startsWith("kept"))).toEqual(["kept"]);
  });
});

test("a build does not replace a file at the path of its output folder", async () => {
  const path = join(SCRATCH, "file");
  writeFileSync(path, "mine");
  const { code, output } = await build(["--content", FIXTURE, "--out", path]);
  expect(code).toBe(2);
  expect(output).toContain(`build: there is a file at ${join(process.cwd(), path)}`);
  expect(readFileSync(path, "utf8")).toBe("mine");
});

describe("a build with invalid settings", () => {
  test.each([
    ["--as-of", "2026-02-30", "unexpected --as-of 2026-02-30"],
    ["--site", "example", "unexpected site example"],
    ["--base", "/a b/", "unexpected base"],
  ])("reports %s %s in one line", async (flag, value, message) => {
    const { code, output } = await build([flag, value, "--out", join(SCRATCH, "never")]);
    expect(code).toBe(2);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(output).toContain(message);
    expect(existsSync(join(SCRATCH, "never"))).toBe(false);
  });
});

/** Built by `npm test` before the tests run. */
const SITE = ".cache/site";
describe.runIf(existsSync(SITE))("the site", () => {
  test("has no broken links", () => {
    expect(brokenLinks(SITE)).toEqual([]);
  });
});
