import { readMark } from "./mark.ts";
import type { ReadFile } from "./plan.ts";

/** The entries on file that an importer made before and does not make any more, untouched by hand. */
export function findStale(
  importer: string,
  onFile: readonly string[],
  made: readonly { readonly path: string }[],
  read: ReadFile,
): readonly string[] {
  const paths = new Set(made.map(({ path }) => path));
  return onFile.filter((path) => {
    if (paths.has(path)) return false;
    const mark = readMark(read(path) ?? "");
    return mark?.importer === importer && mark.isUntouched;
  });
}
