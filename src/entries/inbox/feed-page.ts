// A feed that a browser saved instead of a page: one with a single article is as good as that article's page.
import { withoutTracking } from "../draft/archive-address.ts";
import { cleanLine } from "../draft/clean-line.ts";
import type { Page } from "../draft/page.ts";
import { languageOf } from "../draft/page-language.ts";
import { readFeed } from "./feed-items.ts";

const START = 1_000;
const FEED =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<\?xml-stylesheet[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i;

export const isFeed = (text: string): boolean => FEED.test(text.slice(0, START));

/** The base URL if a feed has only relative paths; its articles then have no URL. */
const NOWHERE = "https://feed.invalid/";

export function feedPage(text: string): Page {
  const reading = readFeed(Buffer.from(text), "text/xml; charset=utf-8", NOWHERE);
  const items = "items" in reading ? reading.items : [];
  const [item, ...others] = items;
  if (!item || others.length > 0)
    return {
      dates: { published: [], updated: [] },
      text: "",
      rejectedBecause: "it is a feed of several articles: open one of them, and save its page",
    };
  const address = item.address.startsWith(NOWHERE) ? undefined : withoutTracking(item.address);
  const published = item.day ? [{ days: [item.day], place: "data" as const, isUtc: false }] : [];
  return {
    title: cleanLine(item.title, 400),
    address,
    dates: { published, updated: [] },
    language: languageOf(item.language, item.text),
    text: item.text,
  };
}
