// For the check of pull requests: refuses what does not belong into a proposal of entries.
import { readFileSync } from "node:fs";
import { checkChanges, readRawDiff, saysEntries } from "../reading/disk/changed-files.ts";
import { formatGitHub } from "../reading/format.ts";
import { runIfCalled, type Terminal } from "../site/args.ts";

/** `git diff --raw -z --no-renames … | changed-files`, with the title of the pull request as TITLE; 1 where it is refused. */
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

await runIfCalled(import.meta, changedFiles);
