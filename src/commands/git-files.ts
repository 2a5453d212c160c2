// The content of a commit, read as data from git's own store: no work tree, no file of it is run.
import { execFileSync } from "node:child_process";
import { posix } from "node:path";
import { type Files, memoryFiles } from "../reading/disk/files.ts";
import { UsageError } from "../site/args.ts";

const MAX_BYTES = 1 << 30;

const git = (cwd: string, words: readonly string[], input?: string): Buffer =>
  execFileSync("git", words, { cwd, input, maxBuffer: MAX_BYTES, stdio: ["pipe", "pipe", "pipe"] });

/** The files of a folder as a commit has them, under the paths that they have from `cwd`. */
export function filesOfCommit(revision: string, folder: string, cwd: string): Files {
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

/** The bytes of blobs, in one run of git: for each a line `hash blob size`, the bytes, and a line end. */
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
