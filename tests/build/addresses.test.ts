// What refers to the site's pages besides its own links: the sitemap, the feeds, the manifest.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OEmbed } from "../../src/downloads/embed.ts";
import { textsOf, valuesOf } from "./xml.ts";
import { movedPaths } from "../../src/reading/disk/moved.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { brokenLinks, htmlFiles } from "./crawl.ts";
import { BASE, SITE, siteOfDownloads } from "./site-of-downloads.ts";

let out = "";
beforeAll(async () => {
  out = await siteOfDownloads();
});

const read = (path: string): string => readFileSync(join(out, path), "utf8");

const MOVED = movedPaths("tests/downloads/content");
/** Pages with content, not redirects. */
const ownPages = (): readonly string[] =>
  htmlFiles(out).filter((path) => !MOVED.has(path.replace(/index\.html$/u, "")));

/** The file of a URL of the site. */
function fileOf(address: string): string {
  const prefix = `${SITE}${BASE}`;
  expect(address.startsWith(prefix)).toBe(true);
  const path = decodeURIComponent(address.slice(prefix.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

const canonicalOf = (html: string): string | undefined =>
  /<link rel=canonical href="?([^"\s>]*)/.exec(html)?.[1];

test("no file of the site refers to a missing URL of the site", () => {
  expect(brokenLinks(out, BASE, SITE)).toEqual([]);
});

describe("the sitemap", () => {
  test("lists each page once, under its canonical URL, and no states of pages", () => {
    const listed = textsOf(read("sitemap-0.xml"), "loc");
    expect(new Set(listed).size).toBe(listed.length);
    for (const address of listed) expect(canonicalOf(read(fileOf(address)))).toBe(address);
    const pages = ownPages().filter((path) => !/^embed\/|^404/u.test(path));
    expect(listed.map(fileOf).sort()).toEqual([...pages].sort());
  });

  test("is listed in robots.txt", () => {
    const [, sitemap = ""] = /^Sitemap: (.*)$/m.exec(read("robots.txt")) ?? [];
    expect(textsOf(read(fileOf(sitemap)), "loc")).toEqual([`${SITE}${BASE}sitemap-0.xml`]);
  });
});

describe("an embedded trip", () => {
  test("is offered via oEmbed by the trip's page, and is not indexed", () => {
    const pages = ownPages().filter((path) => /^trips\/(?!by-year)[^/]+\/[^/]+\/index/u.test(path));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const html = read(page);
      const [, link = ""] = /type=application\/json\+oembed href="?([^"\s>]*)/u.exec(html) ?? [];
      const told = JSON.parse(read(fileOf(link))) as OEmbed;
      const [, frame = ""] = /src="([^"]*)"/u.exec(told.html) ?? [];
      const { pathname, searchParams } = new URL(frame);
      expect(pathname).toBe(`${BASE}embed/`);
      expect(page).toBe(`trips/${searchParams.get("trip")!}/index.html`);
    }
    expect(read("embed/index.html")).toContain("<meta name=robots content=noindex>");
  });

  test("may be framed by anybody, unlike any other page", () => {
    const rules = read("_headers").split(/\n(?=\/)/u);
    const framed = rules.filter((rule) => rule.includes("frame-ancestors *"));
    expect(framed.map((rule) => rule.split("\n")[0])).toEqual(["/embed/*"]);
    const closed = rules
      .filter((rule) => rule.includes("frame-ancestors 'none'"))
      .map((rule) => rule.split("\n")[0]!.replace("/*", "/"));
    const tops = htmlFiles(out).map((path) => `/${/^(?:[^/]+\/)?/u.exec(path)![0]}`);
    const wanted = new Set(tops.filter((top) => !top.endsWith("embed/")));
    expect(closed.toSorted()).toEqual([...wanted].toSorted());
  });
});

describe("a feed", () => {
  test.each(["data/entries.atom", "data/changes.atom", "data/countries/na/changes.atom"])(
    "%s links to existing pages, by their canonical URL",
    (feed) => {
      const links = valuesOf(read(feed), "link", "href");
      expect(links).toContain(`${SITE}${BASE}${feed}`);
      for (const address of links.filter((link) => !link.endsWith(".atom")))
        expect(canonicalOf(read(fileOf(address)))).toBe(address);
    },
  );
});

describe("the manifest", () => {
  test("names existing icons", () => {
    const manifest = JSON.parse(read("manifest.webmanifest")) as {
      readonly start_url: string;
      readonly icons: readonly { readonly src: string }[];
    };
    expect(manifest.start_url).toBe(BASE);
    for (const { src } of manifest.icons)
      expect(existsSync(join(out, src.slice(BASE.length)))).toBe(true);
  });
});

describe("a page's structured data", () => {
  test("has its canonical URL", () => {
    for (const path of ["trips/wang-yi/2026-01-africa/", "people/ana-ole/", "data/"]) {
      const html = read(`${path}index.html`);
      const [, json = ""] = /<script type=application\/ld\+json>([^<]*)<\/script>/.exec(html) ?? [];
      expect((JSON.parse(json) as { url: string }).url).toBe(canonicalOf(html));
    }
  });
});

describe("the picture of a page", () => {
  const imageOf = (html: string): string | undefined =>
    /<meta property=og:image content="?([^"\s>]*)/u.exec(html)?.[1];

  test("exists, has the size stated, and is the page's own", () => {
    const pictures = new Map<string, string>();
    for (const path of ownPages().filter((each) => each !== "404.html")) {
      const html = read(path);
      const file = fileOf(imageOf(html) ?? "");
      pictures.set(path, file);
      const png = readFileSync(join(out, file));
      expect(png.subarray(1, 4).toString(), file).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(60_000);
      expect(html).toContain('<meta property=og:image:alt content="');
    }
    const trip = "trips/wang-yi/2026-01-africa";
    expect(pictures.get(`${trip}/index.html`)).toBe(`cards/${trip}.png`);
    expect(pictures.get("people/ana-ole/index.html")).toBe("cards/people/ana-ole.png");
    expect(pictures.get("countries/na/index.html")).toBe("cards/countries/na.png");
    expect(pictures.get("about/index.html")).toBe("cards/site.png");
  });
});

test("nothing internal to a build is left in its output", () => {
  expect(existsSync(join(out, "search-records.jsonl"))).toBe(false);
});
