// A second and a third entry beside that of the folder.
import { isError } from "../../../src/reading/problem.ts";
import { ENTRY_TEXT, read, say } from "../folder.ts";

export const AGAIN = "content/articles/2026/2026-01-12-again.md";
export const LIST = "content/articles/undated/list.md";
export const LIST_2 = "content/articles/undated/list-2.md";
export const AFRICA = "ada-quill/2026-01-africa";

/** Another entry, whose pieces are replaced in turn. */
export const other = (...pieces: readonly (readonly [from: string, to: string])[]): string =>
  pieces.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`the entry has no ${from}`);
      return text.replace(from, () => to);
    },
    ENTRY_TEXT.replace("Talks in Maseru", "Other talks"),
  );
export const moved = ["/talks", "/other"] as const;
/** The errors that a folder with such entries has. */
export function errors(files: Readonly<Record<string, string>>): readonly string[] {
  const content = read(files);
  return say({ ...content, problems: content.problems.filter(isError) });
}
