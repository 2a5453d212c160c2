import { splitFrontMatter } from "./front-matter.ts";
import { type Report, START, type Span } from "../problem.ts";
import { readText } from "./text.ts";
import type { Path, Tree } from "../yaml/tree.ts";

const silently: Report = () => undefined;

/** The tree of an entry that was read before: kept trees would take far more memory than texts. */
export function reopen(raw: string): Tree | undefined {
  const text = readText(raw, silently);
  return text === undefined ? undefined : splitFrontMatter(text, silently)?.tree;
}

/** Where a path of an entry's front matter stands. */
export const locate = (raw: string, path: Path): Span => reopen(raw)?.at(path) ?? START;
