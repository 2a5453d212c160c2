// Checks that each URL in the entries still works. For a weekly job: never part of the tests.
import { visible } from "../reading/format.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import { readArgs, readFormat, runIfCalled, type Terminal } from "../site/args.ts";
import { contentFolder, readFolder } from "../site/settings.ts";
import { ascending } from "../model/sort.ts";

/** A URL that does not respond with a page. */
interface Dead {
  readonly address: string;
  readonly entries: readonly string[];
  /** `404`, or what went wrong. */
  readonly answer: string;
}

const CONCURRENCY = 6;
/** Statuses that hosts send to bots but not to browsers. */
const GUARDED = new Set([401, 403, 405, 429, 999]);

/** `links [--content DIR] [--format text|markdown]`: always exits with 0, as other hosts are not ours to fix. */
export async function links(words: readonly string[], to: Terminal): Promise<number> {
  const { values } = readArgs(words, {
    content: { type: "string" },
    format: { type: "string", default: "text" },
  });
  const say = FORMATS[readFormat(values.format, ["text", "markdown"])];
  const { articles } = readFolder(contentFolder(values.content, to), to);
  const named = articles.flatMap(({ id, source: { url, archived } }) =>
    [url, archived].flatMap((address) => (address ? [{ address, id }] : [])),
  );
  const queue = [...Map.groupBy(named, ({ address }) => address)];
  const dead: Dead[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [address, some] = next;
      const answer = await faultOf(address);
      if (answer) dead.push({ address, answer, entries: some.map(({ id }) => id) });
    }
  };
  const count = queue.length;
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  dead.sort(ascending(({ address }) => address));
  for (const each of dead) to.out(say(each));
  to.err(`${dead.length} of ${count} addresses do not work`);
  return 0;
}

/** Undefined if the URL works: tries HEAD first, then GET. */
async function faultOf(address: string): Promise<string | undefined> {
  let fault: string | undefined;
  for (const method of ["HEAD", "GET"] as const) {
    const answer = await guardedFetch(address, { method, shouldReadBody: () => false });
    if ("reason" in answer) fault = answer.reason;
    else if (answer.isOk || (method === "GET" && GUARDED.has(answer.status))) return undefined;
    else fault = String(answer.status);
  }
  return fault;
}

const asText = ({ address, answer, entries }: Dead): string =>
  `${visible(answer)}  ${visible(address)}  ${entries.join(", ")}`;

const asMarkdown = ({ address, answer, entries }: Dead): string =>
  `- [ ] \`${visible(address).replaceAll("`", "%60")}\`: ${visible(answer).replace(/[^\w .:-]/g, "")} (${entries.join(", ")})`;

const FORMATS = { text: asText, markdown: asMarkdown };

await runIfCalled(import.meta, links);
