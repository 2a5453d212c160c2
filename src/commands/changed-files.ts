// For the check of pull requests: rejects files that do not belong in a proposal of entries.
import { readFileSync } from "node:fs";
import { formatGitHub } from "../reading/format.ts";
import { runIfCalled, type Terminal } from "../site/args.ts";
import { type Problem, reporter, START } from "../reading/problem.ts";

/**
 * `git diff --raw -z --no-renames …
 * changed-files`, with the pull request's title as TITLE; 1 if it is rejected.
 */
export function changedFiles(
  _words: readonly string[],
  { env, out }: Terminal,
  diff: string = readFileSync(0, "utf8"),
): number {
  const isOfEntries = saysEntries(env.TITLE ?? "");
  const problems = checkChanges(readRawDiff(diff), isOfEntries);
  for (const problem of problems) out(formatGitHub(problem));
  return problems.length > 0 ? 1 : 0;
}

/** A file that differs between two states, with its mode afterwards. */
interface ChangedFile {
  readonly path: string;
  /** Git's mode: `100644` file, `120000` symbolic link, `160000` submodule; zeros if deleted. */
  readonly mode: string;
}

/** Parses `git diff --raw -z --no-renames`: `:mode mode hash hash status`, NUL, path, NUL, and so on. */
function readRawDiff(text: string): readonly ChangedFile[] {
  const parts = text.split("\0");
  const files: ChangedFile[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const mode = /^:\d{6} (\d{6}) /.exec(parts[index]!)?.[1];
    if (mode === undefined) throw new RangeError("this is not the output of git diff --raw -z");
    files.push({ path: parts[index + 1]!, mode });
  }
  return files;
}

/** A pull request whose title begins with `entries`, as in `Entries: two visits to Lesotho`. */
const saysEntries = (title: string): boolean => /^\W*entr(?:y|ies)\b/i.test(title);

const FILE = "100644";
const NONE = "000000";

/**
 * A pull request for entries may not change anything outside the content folder, nor add anything in it
 * that is not a plain file. A content folder that is itself something else is always rejected.
 */
function checkChanges(files: readonly ChangedFile[], isOfEntries: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { path, mode } of files) {
    const refuse = (code: string, message: string, hint: string): void =>
      reporter(path, problems)(START, { code, message, hint });
    if (path === "content" || (path.startsWith("content/") && ![FILE, NONE].includes(mode)))
      refuse(
        "file-kind",
        `unexpected ${kindOf(mode)}, expected a plain file`,
        "add the file itself",
      );
    else if (isOfEntries && !path.startsWith("content/"))
      refuse(
        "outside-content",
        `unexpected change of ${JSON.stringify(path)} in a proposal of entries`,
        "propose it by itself: who reviews entries does not review code",
      );
  }
  return problems;
}

const kindOf = (mode: string): string =>
  ({ "120000": "link", "160000": "repository within this one", "100755": "program" })[mode] ??
  "kind of file";

await runIfCalled(import.meta, changedFiles);
