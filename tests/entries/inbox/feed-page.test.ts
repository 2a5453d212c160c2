// A feed that a browser has saved in place of a page.
import { expect, it } from "vitest";
import { feedPage, isFeed } from "../../../src/entries/inbox/feed-page.ts";
import { daysOf, HERE, TITLE } from "../draft/page-of.ts";

const item = (title: string): string =>
  `<item><title>${title}</title><link>${HERE}?utm_source=rss</link><pubDate>Mon, 12 Jan 2026 18:05:00 +0000</pubDate><description>${TITLE}. The visit lasted two days.</description></item>`;
const feed = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Gazette</title><link>https://gazette.example/</link><language>en</language>${items}</channel></rss>`;

it("recognises a feed by its root element", () => {
  expect(isFeed(feed(""))).toBe(true);
  expect(isFeed('<feed xmlns="http://www.w3.org/2005/Atom">')).toBe(true);
  expect(isFeed("<!doctype html><html><body>&lt;rss&gt;</body></html>")).toBe(false);
});

it("reads a feed with a single article like the article's page", () => {
  const read = feedPage(feed(item(TITLE)));
  expect(read).toMatchObject({ title: TITLE, address: HERE, language: "en" });
  expect(daysOf(read)).toEqual(["2026-01-12"]);
});

it.each([
  ["several articles", feed(item("One") + item("Another"))],
  ["none", feed("")],
])("makes no draft from a feed of %s", (_, text) => {
  expect(feedPage(text).rejectedBecause).toContain("it is a feed");
});
