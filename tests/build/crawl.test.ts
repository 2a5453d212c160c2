// The crawler itself: it reports each kind of broken link and accepts working ones.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { brokenLinks } from "./crawl.ts";

const ORIGIN = "https://site.example";
const BASE = "/visits/";
let folder = "";
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the crawler reports in a site of one file plus an existing page and picture. */
function faultsOf(path: string, text: string): readonly string[] {
  folder = mkdtempSync(join(tmpdir(), "ports-crawl-"));
  const files = { "page/index.html": '<h1 id="top">', "a.png": "", [path]: text };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return brokenLinks(folder, BASE, ORIGIN).map((line) => line.slice(`${path}: `.length));
}

test.each([
  ["index.html", '<a href="/visits/none/">', "/visits/none/ is not there"],
  ["index.html", '<a href="/visits/page">', "/visits/page lacks the slash at its end"],
  ["index.html", '<a href="page">', "page lacks the slash at its end"],
  ["index.html", '<a href="/page/">', "/page/ leaves /visits/"],
  ["index.html", '<a href="/visits//page/">', "/visits//page/ is not there"],
  ["index.html", '<a href="page/#none">', "page/#none has no such fragment"],
  ["index.html", '<a href="#none">', "#none has no such fragment"],
  ["index.html", '<img src="b.png">', "b.png is not there"],
  ["index.html", '<img srcset="a.png 1x, b.png 2x">', "b.png is not there"],
  ["index.html", '<video poster="b.png">', "b.png is not there"],
  ["index.html", '<use href="#none">', "#none has no such fragment"],
  ["index.html", "<use href=#none />", "#none has no such fragment"],
  ["index.html", '<g clip-path="url(#none)">', "#none has no such fragment"],
  [
    "index.html",
    `<link rel="canonical" href="${ORIGIN}/visits/b/">`,
    `${ORIGIN}/visits/b/ is not there`,
  ],
  [
    "index.html",
    `<meta property="og:url" content="${ORIGIN}/visits/b/">`,
    `${ORIGIN}/visits/b/ is not there`,
  ],
  ["index.html", `<textarea>src=&#34;${ORIGIN}/visits/b/&#34;`, `${ORIGIN}/visits/b/ is not there`],
  ["a/style.css", "@font-face { src: url(../b.woff2) }", "../b.woff2 is not there"],
  ["a/style.css", 'p { background: url("b.png") }', "b.png is not there"],
  ["app.webmanifest", '{"icons":[{"src":"/visits/b.png"}]}', "/visits/b.png is not there"],
  ["data/a.json", '{"page":["/visits/b/"]}', "/visits/b/ is not there"],
  [
    "data/a.json",
    `{"page":"${ORIGIN}/visits/page"}`,
    `${ORIGIN}/visits/page lacks the slash at its end`,
  ],
  ["data/datapackage.json", '{"resources":[{"path":"b.csv"}]}', "b.csv is not there"],
  ["sitemap.xml", `<loc>${ORIGIN}/visits/b/</loc>`, `${ORIGIN}/visits/b/ is not there`],
  [
    "changes.atom",
    `<link href="${ORIGIN}/visits/page/#none"/>`,
    `${ORIGIN}/visits/page/#none has no such fragment`,
  ],
  ["trips.ics", `URL:${ORIGIN}/visi\r\n ts/b/\r\n`, `${ORIGIN}/visits/b/ is not there`],
  ["trips.csv", `1,${ORIGIN}/visits/b/,2`, `${ORIGIN}/visits/b/ is not there`],
  ["robots.txt", `Sitemap: ${ORIGIN}/visits/b.xml`, `${ORIGIN}/visits/b.xml is not there`],
])("%s: %s", (path, text, fault) => {
  expect(faultsOf(path, text)).toEqual([fault]);
});

test.each([
  [
    "index.html",
    '<a href="page/#top"><a href="https://elsewhere.example/b"><img srcset="a.png 1x, a.png 2x">',
  ],
  ["index.html", `url = {${ORIGIN}/visits/page/}, <a href="mailto:a@b.example"><a href="#">`],
  ["a/style.css", "p { background: url('../a.png') }"],
  ["data/a.json", `{"text":"${ORIGIN}/visits/page/, ${ORIGIN}/visits/a.png"}`],
])("%s: %s is valid", (path, text) => {
  expect(faultsOf(path, text)).toEqual([]);
});
