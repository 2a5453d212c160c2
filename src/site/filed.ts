import { spawnSync } from "node:child_process";
import type { Filed } from "../downloads/dataset.ts";

const SECONDS_PER_DAY = 86_400;
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * When the entries of a content folder were added and changed, by path, from its git history. Empty without git and in
 * a shallow clone, where all entries would seem to be new.
 */
export function readFiled(content: string): ReadonlyMap<string, Filed> {
  const filed = new Map<string, Filed>();
  if (git(content, ["rev-parse", "--is-shallow-repository"])?.trim() !== "false") return filed;
  const log = git(content, [
    "log",
    "--no-renames",
    "--relative",
    "--name-only",
    "--format=%n%ct",
    "--",
    "articles",
  ]);
  let day = 0;
  for (const line of (log ?? "").split("\n")) {
    if (/^\d+$/.test(line)) day = Math.floor(Number(line) / SECONDS_PER_DAY);
    const [, path] = /^articles\/(.+)\.md$/.exec(line) ?? [];
    if (path === undefined) continue;
    // `git log` lists the latest commit first.
    const { changed = day, edits = -1 } = filed.get(path) ?? {};
    filed.set(path, { added: day, changed, edits: edits + 1 });
  }
  return filed;
}

function git(folder: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(
    "git",
    ["-C", folder, "-c", "core.quotePath=off", ...words],
    { encoding: "utf8", maxBuffer: MAX_BYTES, stdio: ["ignore", "pipe", "ignore"] },
  );
  return status === 0 ? stdout : undefined;
}
