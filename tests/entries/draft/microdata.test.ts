import { expect, it } from "vitest";
import { readPage } from "../../../src/entries/draft/page.ts";

const TALKS =
  "The minister met the prime minister in Maseru and spoke of roads and of water. ".repeat(6);
const read = (head: string, body: string) =>
  readPage(`<!doctype html><html><head>${head}</head><body>${body}<p>${TALKS}</p></body></html>`);

it.each([
  '<span itemprop="publisher" itemscope><meta itemprop="name" content="Mountain Post"></span>',
  '<span itemprop="publisher" itemscope><b itemprop="name">Mountain Post</b></span>',
  '<span itemprop="publisher">Mountain Post</span>',
])("reads the publisher from microdata: %s", (publisher) => {
  const page = read("", `<article><h1>Talks in Maseru</h1>${publisher}</article>`);
  expect(page?.publisher).toBe("Mountain Post");
});

it.each(["parsely-title", "sailthru.title"])("%s is a headline", (name) => {
  expect(read(`<meta name="${name}" content="Talks in Maseru">`, "")?.title).toBe(
    "Talks in Maseru",
  );
});
