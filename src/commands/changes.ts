// What the content says differently from what it said, for whoever reviews it.
import { contentChanges } from "../entries/diff/content-changes.ts";
import { changesJson, changesMarkdown, changesText } from "../entries/diff/report.ts";
import type { Content } from "../reading/disk/content.ts";
import { diskFilesFrom } from "../reading/disk/files.ts";
import { readArgs, readFormat, runIfCalled, type Terminal, UsageError } from "../site/args.ts";
import { readAsOf, contentFolder, readFolder } from "../site/settings.ts";
import { filesOfCommit } from "./git-files.ts";

const FORMATS = { text: changesText, markdown: changesMarkdown, json: changesJson } as const;

/** `changes --base REVISION | --before DIR [--content DIR] [--format text|markdown|json] [--as-of DAY]`. */
export function changes(words: readonly string[], terminal: Terminal): number {
  const { values } = readArgs(words, {
    base: { type: "string" },
    before: { type: "string" },
    content: { type: "string" },
    format: { type: "string", default: "text" },
    "as-of": { type: "string" },
  });
  const format = FORMATS[readFormat(values.format, ["text", "markdown", "json"])];
  const asOf = readAsOf(values["as-of"], terminal);
  const folder = contentFolder(values.content, terminal);
  const before = readBefore(values, folder, terminal);
  const after = readFolder(folder, terminal);
  terminal.out(format(contentChanges(before, after, asOf)));
  return 0;
}

function readBefore(
  { base, before }: { readonly base?: string; readonly before?: string },
  folder: string,
  terminal: Terminal,
): Content {
  if (base !== undefined && before === undefined) {
    if (folder.startsWith("/"))
      throw new UsageError(`--base needs a content folder below ${terminal.cwd}`);
    return readFolder(folder, terminal, filesOfCommit(base, folder, terminal.cwd));
  }
  if (before !== undefined && base === undefined) {
    const folder = contentFolder(before, terminal);
    const files = diskFilesFrom(terminal.cwd);
    if (!files.list(folder)) throw new UsageError(`there is no folder ${folder}`);
    return readFolder(folder, terminal, files);
  }
  throw new UsageError(
    "expected either --base with a revision, such as main, or --before with a folder",
  );
}

await runIfCalled(import.meta, changes);
