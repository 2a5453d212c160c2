// Adds the URLs of copies that a web archive already has. For a weekly job: never part of the tests.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import { isoOf } from "../model/day.ts";
import type { Article } from "../model/records.ts";
import { latest } from "../model/when.ts";
import { urlFault } from "../reading/checks/links.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import { readArgs, readNumber, runIfCalled, type Terminal } from "../site/args.ts";
import { contentFolder, readFolder } from "../site/settings.ts";
import { writeAtomically } from "../site/build/write.ts";
import { reopen } from "../reading/disk/front-matter.ts";

const ARCHIVE = "https://archive.org/wayback/available";
const ANSWER_BYTES = 256 * 1024;
/** As many entries as fit into one review. */
const USUAL_LIMIT = "50";

/** `archive [--content DIR] [--limit N] [--from ADDRESS]`: names each entry that gets a copy; always exits with 0. */
export async function archive(words: readonly string[], to: Terminal): Promise<number> {
  const { values } = readArgs(words, {
    content: { type: "string" },
    limit: { type: "string", default: USUAL_LIMIT },
    from: { type: "string", default: ARCHIVE },
  });
  const limit = readNumber("limit", values.limit, 1);
  const folder = contentFolder(values.content, to);
  const { articles } = readFolder(folder, to);
  let added = 0;
  for (const article of articles) {
    if (added >= limit) break;
    if (!article.source.url || article.source.archived) continue;
    const copy = await copyOf(article, values.from);
    const file = `${folder}/articles/${article.path ?? article.id}.md`;
    const path = resolve(to.cwd, file);
    const text = copy && withArchived(readFileSync(path, "utf8"), copy);
    if (text === undefined) continue;
    writeAtomically(path, text);
    added++;
    to.out(file);
  }
  to.err(`${added} entries gained a copy`);
  return 0;
}

/** The copy closest to the day of publication; undefined if there is none, or no response. */
async function copyOf({ source }: Article, archiveAddress: string): Promise<string | undefined> {
  const day = latest(source.published);
  const asked = new URL(archiveAddress);
  asked.searchParams.set("url", source.url!);
  if (Number.isFinite(day)) asked.searchParams.set("timestamp", isoOf(day).replaceAll("-", ""));
  const answer = await guardedFetch(asked.href, {
    accept: "application/json",
    maxBytes: ANSWER_BYTES,
  });
  return "reason" in answer || !answer.isOk ? undefined : closest(answer.bytes);
}

/** The archive's response, validated since it is external input. */
const ANSWER = z.object({
  archived_snapshots: z.object({
    closest: z.object({
      available: z.literal(true),
      status: z.literal("200"),
      url: z.string().refine((url) => !urlFault(url)),
    }),
  }),
});

function closest(bytes: Uint8Array): string | undefined {
  const { data } = ANSWER.safeParse(jsonIn(bytes));
  if (!data) return undefined;
  const address = new URL(data.archived_snapshots.closest.url);
  if (address.host !== "web.archive.org") return undefined;
  address.protocol = "https:";
  return address.href;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}

/** URLs that need no quotes in YAML. */
const PLAIN = /^[\w:/.?=&%~+-]*[\w/]$/;

/**
 * An entry's text with the URL of an archived copy added below its source's URL; undefined if it has one, or if its URL
 * is not on a line of its own. Nothing else changes.
 */
export function withArchived(text: string, archived: string): string | undefined {
  const tree = reopen(text);
  const source = (tree?.value as { source?: Readonly<Record<string, unknown>> } | undefined)
    ?.source;
  if (!tree || source?.url === undefined || source.archived !== undefined) return undefined;
  const { line } = tree.atKey(["source", "url"]);
  const lines = text.split("\n");
  const indent = /^( +)url: /.exec(lines[line - 1] ?? "")?.[1];
  if (indent === undefined) return undefined;
  const value = PLAIN.test(archived) ? archived : JSON.stringify(archived);
  const end = lines[line - 1]!.endsWith("\r") ? "\r" : "";
  return lines.toSpliced(line, 0, `${indent}archived: ${value}${end}`).join("\n");
}

await runIfCalled(import.meta, archive);
