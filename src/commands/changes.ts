// Describes how the content's meaning has changed, for reviewers.
import { contentChanges } from "../entries/diff/content-changes.ts";
import { changesJson, changesMarkdown, changesText } from "../entries/diff/report.ts";
import type { Content } from "../reading/disk/content.ts";
import { diskFilesFrom, type Files, memoryFiles } from "../reading/disk/files.ts";
import { readArgs, readFormat, runIfCalled, type Terminal, UsageError } from "../site/args.ts";
import { readAsOf, contentFolder, readFolder } from "../site/settings.ts";
import { execFileSync } from "node:child_process";
import { posix } from "node:path";

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

const MAX_BYTES = 1 << 30;

const git = (cwd: string, words: readonly string[], input?: string): Buffer =>
  execFileSync("git", words, { cwd, input, maxBuffer: MAX_BYTES, stdio: ["pipe", "pipe", "pipe"] });

/**
 * A folder's files in a commit, by their paths relative to `cwd`: read from git's object store, without a work tree, so
 * that none of them is run.
 */
function filesOfCommit(revision: string, folder: string, cwd: string): Files {
  const commit = readCommit(revision, cwd);
  const found = git(cwd, ["ls-tree", "-r", "-z", commit, "--", `${folder}/`])
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, mode = "", hash = "", path = ""] =
        /^(\d+) blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
      return mode === "100644" || mode === "100755" ? [{ hash, path: posix.normalize(path) }] : [];
    });
  if (found.length === 0) throw new UsageError(`there is no ${folder} in ${revision}`);
  const texts = readBlobs(
    found.map(({ hash }) => hash),
    cwd,
  );
  return memoryFiles(Object.fromEntries(found.map(({ path }, index) => [path, texts[index]!])));
}

function readCommit(revision: string, cwd: string): string {
  try {
    return git(cwd, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${revision}^{commit}`,
    ])
      .toString()
      .trim();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UsageError(
      isMissing ? "git is not installed" : `there is no commit ${revision} here`,
      { cause: error },
    );
  }
}

/** The bytes of blobs from one run of git: each is a line `hash type size`, the bytes, and a newline. */
function readBlobs(hashes: readonly string[], cwd: string): readonly Uint8Array[] {
  const out = git(cwd, ["cat-file", "--batch"], `${hashes.join("\n")}\n`);
  let at = 0;
  return hashes.map(() => {
    const end = out.indexOf(10, at);
    const size = Number(out.toString("utf8", at, end).split(" ")[2]);
    at = end + 1 + size + 1;
    return out.subarray(end + 1, end + 1 + size);
  });
}

await runIfCalled(import.meta, changes);
