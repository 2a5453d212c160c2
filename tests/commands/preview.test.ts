import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { preview } from "../../src/commands/preview.ts";
import { temporaryFolder, type } from "./terminal.ts";

let cwd = "";
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");

const TRIP = `<!DOCTYPE html><html><head>
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/_astro/a.css">
<link rel="preload" as="font" href="/_astro/f.woff2"><script type="module" src="/_astro/x.js"></script>
</head><body><a href="/people/ada-quill/#trips">Ada Quill</a> <a href="/about/">About</a>
<a href="https://example.org/">source</a> <a href="#here">here</a>
<svg><use href="/maps/m.svg#land"></use><use href="#mark-dot"></use></svg></body></html>`;

beforeEach(() => {
  cwd = temporaryFolder();
  write("site/trips/ada-quill/2026-02-x/index.html", TRIP);
  write("site/people/ada-quill/index.html", "<p>Ada</p>");
  write("site/about/index.html", "<p>About</p>");
  write(
    "site/_astro/a.css",
    "@font-face{src:url(/_astro/f.woff2)} @font-face{src:url('/_astro/g.woff2')} p{color:red}",
  );
  write("site/_astro/f.woff2", "font");
  write("site/maps/m.svg", '<svg><g id="land"><path d="M0 0"/></g></svg>');
  write("secret/index.html", "secret");
  return () => {
    rmSync(cwd, { recursive: true });
  };
});

const make = async (pages: readonly string[]): Promise<string> => {
  write("changes.json", JSON.stringify({ trips: [], records: [], notices: [], pages }));
  const words = ["--site", "site", "--changes", "changes.json", "--out", "preview"];
  const { code, out } = await type(preview, words, cwd);
  expect(code).toBe(0);
  return out;
};

describe("preview", () => {
  it("writes each changed page as one file that needs no server, script or other file", async () => {
    const pages = ["trips/ada-quill/2026-02-x/", "people/ada-quill/"];
    expect(await make(pages)).toBe("2 of 2 changed pages in preview");
    const html = read("preview/trips--ada-quill--2026-02-x.html");
    expect(html).not.toMatch(/<script|<link|=["']?\/(?!\/)|url\(\//);
    expect(html).toContain("p{color:red}");
    expect(html).toContain(`data:font/woff2;base64,${Buffer.from("font").toString("base64")}`);
    expect(html).toContain('<a href="people--ada-quill.html#trips">Ada Quill</a>');
    expect(html).toContain("<a>About</a>");
    expect(html).toContain('<a href="https://example.org/">source</a>');
    expect(html).toContain('<use href="#drawing-1-land">');
    expect(html).toContain('<g id="drawing-1-land">');
    expect(html).toContain('<use href="#mark-dot">');
    expect(html).toContain("style-src 'unsafe-inline'");
    expect(read("preview/index.html")).toContain('href="trips--ada-quill--2026-02-x.html"');
  });

  it("includes nothing from outside the site, and says what is missing", async () => {
    expect(await make(["../secret/", "trips/gone/", "people/ada-quill/"])).toBe(
      "1 of 3 changed pages in preview",
    );
    expect(readdirSync(join(cwd, "preview")).toSorted()).toEqual([
      "index.html",
      "people--ada-quill.html",
    ]);
  });
});
