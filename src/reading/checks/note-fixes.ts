import type { Problem } from "../problem.ts";

const PICTURE = /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?\s*/g;
const TAG = /<\/?[a-z][^<>]*>|<!--.*?-->/gi;

/** The line of a note without what entries have none of; undefined if it is another fault. */
export function noteFix({ code }: Problem, line: string): string | undefined {
  const fixed =
    code === "image"
      ? line.replace(PICTURE, "")
      : code === "raw-html"
        ? line.replace(TAG, "")
        : line;
  return fixed === line ? undefined : fixed.trim();
}
