// Lists articles that may report a trip: those in the feeds of content/feeds.yaml that no entry records yet.
import { resolve } from "node:path";
import { findNew } from "../entries/inbox/find-new.ts";
import { isoOf } from "../model/day.ts";
import {
  readArgs,
  readFormat,
  readNumber,
  runIfCalled,
  type Terminal,
  UsageError,
} from "../site/args.ts";
import { readAsOf, contentFolder, readFolder } from "../site/settings.ts";
import { readIfThere, writeAtomically } from "../site/build/write.ts";
import { visible } from "../reading/format.ts";
import { askFeeds, type FeedState } from "./inbox-feeds.ts";
import { asMarkdown, asText } from "./inbox-report.ts";

const LOCAL_SITE = "http://localhost:4321/";
const STATE = ".cache/inbox.json";

/**
 * `inbox [--content DIR] [--format text|markdown] [--days N] [--limit N] [--site ADDRESS] [--state FILE]`: always exits
 * with 0, and writes no entry.
 */
export async function inbox(words: readonly string[], to: Terminal): Promise<number> {
  const { values } = readArgs(words, {
    content: { type: "string" },
    format: { type: "string", default: "text" },
    days: { type: "string", default: "45" },
    limit: { type: "string", default: "100" },
    pause: { type: "string", default: "1000" },
    timeoutMs: { type: "string", default: "20000" },
    site: { type: "string", default: siteOf(to) },
    state: { type: "string", default: STATE },
  });
  const format = readFormat(values.format, ["text", "markdown"]);
  const number = (name: "days" | "limit" | "pause" | "timeoutMs"): number =>
    readNumber(name, values[name]);
  const content = readFolder(contentFolder(values.content, to), to);
  const today = readAsOf(undefined, to);
  const state = resolve(to.cwd, values.state);
  const answers = await askFeeds(content.feeds, {
    before: readState(state),
    pause: number("pause"),
    timeoutMs: number("timeoutMs"),
  });
  writeAtomically(state, `${JSON.stringify(answers.states)}\n`);
  const first = isoOf(today - number("days"));
  const recent = answers.listed.filter(({ item: { day } }) => day === undefined || day >= first);
  const found = findNew(recent, content, today);
  const shown = found.slice(0, number("limit"));
  const site = readSite(values.site);
  const lines = format === "text" ? asText(shown, site) : asMarkdown(shown, answers, site);
  for (const line of lines) to.out(line);
  for (const { url, reason } of answers.silent) to.err(visible(`${url}: ${reason}`));
  const rest = found.length > shown.length ? `, ${shown.length} of them shown` : "";
  to.err(
    `${found.length} of ${answers.listed.length} articles from ${content.feeds.length} ${content.feeds.length === 1 ? "feed" : "feeds"} may report a trip${rest}`,
  );
  return 0;
}

/** The site's URL, from the variables of a build; by default a local server. */
const siteOf = ({ env }: Terminal): string =>
  env.SITE_URL ? new URL(env.BASE_PATH ?? "/", env.SITE_URL).href : LOCAL_SITE;

function readSite(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/?$/, "/");
  throw new UsageError(`unexpected --site ${text}, expected an address: https://example.org/`);
}

/** What the feeds listed last time; empty if that cannot be read. */
function readState(file: string): Readonly<Record<string, FeedState>> {
  try {
    const read: unknown = JSON.parse(readIfThere(file)?.toString() ?? "{}");
    return typeof read === "object" && read !== null ? (read as Record<string, FeedState>) : {};
  } catch {
    return {};
  }
}

await runIfCalled(import.meta, inbox);
