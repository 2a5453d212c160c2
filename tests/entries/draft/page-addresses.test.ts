import { describe, expect, it } from "vitest";
import { HERE, page, type Parts, TITLE } from "./page-of.ts";

describe("addresses", () => {
  it.each<[string, Parts]>([
    ["canonical, without tracking", { head: `<link rel="canonical" href="${HERE}?utm_source=x">` }],
    [
      "mainEntityOfPage",
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"${HERE}"}}</script>`,
      },
    ],
    [
      "a path, on the host that other metadata give",
      {
        head: `<link rel="canonical" href="/world/maseru"><meta property="og:url" content="https://gazette.example/">`,
      },
    ],
    ["a browser's comment", { before: `<!-- saved from url=(0036)${HERE} -->` }],
    [
      "a program's comment",
      {
        before: `<!--\n Page saved with SingleFile \n url: ${HERE} \n saved date: Sun Nov 29 2026\n-->`,
      },
    ],
    [
      "a mirror's comment",
      {
        before: "<!-- Mirrored from gazette.example/world/maseru by HTTrack Website Copier/3.x -->",
      },
    ],
    [
      "a cache with shortened pages",
      {
        before:
          "<!-- saved from url=(0066)https://gazette-example.cdn.ampproject.org/c/s/gazette.example/world/maseru -->",
      },
    ],
    [
      "a translator",
      {
        before:
          "<!-- saved from url=(0066)https://gazette-example.translate.goog/world/maseru?_x_tr_sl=fr&_x_tr_tl=en -->",
      },
    ],
  ])("%s", (_, parts) => {
    expect(page(parts)).toMatchObject({ address: HERE, archived: undefined });
  });

  const WAYBACK = `https://web.archive.org/web/20261015120000/${HERE}`;
  it.each<[string, Parts, string]>([
    ["the canonical URL of a copy", { head: `<link rel="canonical" href="${WAYBACK}">` }, WAYBACK],
    [
      "its own canonical URL, saved from a copy",
      {
        before: `<!-- saved from url=(0081)${WAYBACK} -->`,
        head: `<link rel="canonical" href="${HERE}">`,
      },
      WAYBACK,
    ],
    [
      "only an archive's script",
      {
        head: `<script>__wm.wombat("${HERE}","20261015120000","https://web.archive.org/","web")</script>`,
      },
      WAYBACK,
    ],
    [
      "a national archive",
      {
        head: `<link rel="canonical" href="https://webarchive.nationalarchives.gov.uk/ukgwa/20261015120000/${HERE}">`,
      },
      `https://webarchive.nationalarchives.gov.uk/ukgwa/20261015120000/${HERE}`,
    ],
    [
      "a collection id before the timestamp",
      {
        head: `<link rel="canonical" href="https://wayback.archive-it.org/4321/20261015120000/${HERE}">`,
      },
      `https://wayback.archive-it.org/4321/20261015120000/${HERE}`,
    ],
    [
      "a bare host after the timestamp",
      {
        head: `<link rel="canonical" href="https://arquivo.pt/wayback/20261015120000/gazette.example/world/maseru">`,
      },
      "https://arquivo.pt/wayback/20261015120000/gazette.example/world/maseru",
    ],
    [
      "a dotted date",
      {
        head: `<link rel="canonical" href="https://archive.ph/2026.10.15-120000/${HERE}"><meta property="og:url" content="https://archive.ph/AbCdE">`,
      },
      `https://archive.ph/2026.10.15-120000/${HERE}`,
    ],
    [
      "a short URL, with the page's URL in a form field",
      {
        before: "<!-- saved from url=(0023)https://archive.is/AbCdE -->",
        body: `<form action="https://archive.is/search/"><input name="q" value="${HERE}"></form><h1>${TITLE}</h1>`,
      },
      "https://archive.is/AbCdE",
    ],
  ])("finds the original URL of a copy: %s", (_, parts, archived) => {
    expect(page(parts)).toMatchObject({ address: HERE, archived });
  });

  it("does not take an article for a copy because of a year in its URL", () => {
    const own = "https://gazette.example/2026/index.php/maseru";
    expect(page({ head: `<link rel="canonical" href="${own}">` })).toMatchObject({
      address: own,
      archived: undefined,
    });
  });
});
