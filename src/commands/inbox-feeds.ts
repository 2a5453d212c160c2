// Fetches the feeds: one request at a time per host, only changed ones, and nothing too large or endless.
import { type FeedItem, type FeedReading, readFeed } from "../entries/inbox/feed-items.ts";
import type { Listed } from "../entries/inbox/find-new.ts";
import type { Feed } from "../reading/schema/feeds.ts";
import { guardedFetch } from "./guarded-fetch.ts";

/** What a feed listed last time, and its validators for a conditional request. */
export interface FeedState {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly items: readonly FeedItem[];
}

export interface FeedAnswers {
  readonly listed: readonly Listed[];
  /** Feeds that could not be read, and why. */
  readonly silent: readonly { readonly url: string; readonly reason: string }[];
  /** By URL, for the next run. */
  readonly states: Readonly<Record<string, FeedState>>;
}

interface FeedOptions {
  readonly before: Readonly<Record<string, FeedState>>;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Milliseconds per response. */
  readonly timeoutMs: number;
}

const FEED_BYTES = 5 * 1024 * 1024;
const HOSTS_AT_ONCE = 4;
const MAX_SITEMAPS = 3;
const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

/** In the order of the list, whichever host responds first. */
export async function askFeeds(feeds: readonly Feed[], options: FeedOptions): Promise<FeedAnswers> {
  const hosts = [...Map.groupBy(feeds, ({ url }) => new URL(url).host).values()];
  const answers = new Map<Feed, FeedState | { readonly reason: string }>();
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [index, feed] of host.entries()) {
        if (index > 0) await wait(options.pause);
        answers.set(feed, await readOne(feed.url, options));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return inOrder(feeds, answers);
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function inOrder(
  feeds: readonly Feed[],
  answers: ReadonlyMap<Feed, FeedState | { readonly reason: string }>,
): FeedAnswers {
  const listed: Listed[] = [];
  const silent: { url: string; reason: string }[] = [];
  const states: Record<string, FeedState> = {};
  for (const feed of feeds) {
    const { url, outlet, language } = feed;
    const answer = answers.get(feed)!;
    if ("reason" in answer) silent.push({ url, reason: answer.reason });
    else {
      states[url] = answer;
      listed.push(...answer.items.map((item) => ({ item, outlet, language })));
    }
  }
  return { listed, silent, states };
}

/** A feed, or a sitemap and the newest sitemaps that it lists. */
async function readOne(
  url: string,
  options: FeedOptions,
): Promise<FeedState | { readonly reason: string }> {
  const before = options.before[url];
  const answer = await guardedFetch(url, {
    accept: ACCEPT,
    maxBytes: FEED_BYTES,
    timeoutMs: options.timeoutMs,
    validators: before,
  });
  if ("reason" in answer) return answer;
  const { status, isOk, bytes, contentType, etag, lastModified } = answer;
  if (status === 304 && before) return before;
  if (!isOk) return { reason: `its host answered ${status}` };
  const reading = readFeed(bytes, contentType, url);
  if ("reason" in reading) return reading;
  if ("items" in reading) return { etag, lastModified, items: reading.items };
  return { items: await readSitemaps(newsFirst(reading.sitemaps, url), options) };
}

/** Of the same host's sitemaps, first those for news, then the last ones, which sites append to. */
const newsFirst = (sitemaps: readonly string[], url: string): readonly string[] =>
  sitemaps
    .filter((each) => new URL(each).host === new URL(url).host)
    .toReversed()
    .toSorted((a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a)))
    .slice(0, MAX_SITEMAPS);

async function readSitemaps(
  sitemaps: readonly string[],
  { pause, timeoutMs }: FeedOptions,
): Promise<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  for (const sitemap of sitemaps) {
    await wait(pause);
    const answer = await guardedFetch(sitemap, { accept: ACCEPT, maxBytes: FEED_BYTES, timeoutMs });
    const reading: FeedReading =
      "reason" in answer ? answer : readFeed(answer.bytes, answer.contentType, sitemap);
    if ("items" in reading) items.push(...reading.items);
  }
  return items;
}
