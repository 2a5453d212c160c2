import { isReserved } from "./article-name.ts";
import type { Files } from "./files.ts";
import { type Problem, reporter, START } from "./problem.ts";

/** The files of a content folder by what they hold. */
export interface SortedFiles {
  readonly articles: readonly string[];
  readonly people: readonly { readonly file: string; readonly id: string }[];
  readonly editorials: readonly { readonly file: string; readonly trip: string }[];
  readonly outlets: Register;
  readonly places: Register;
}

/** The file of a register; null for one that is there and is no file. */
type Register = string | null | undefined;

const PERSON = /^people\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
const EDITORIAL = /^trips\/([a-z0-9-]+\/[a-z0-9-]+)\.mdx$/;

const EXPECTED: Readonly<Record<string, string>> = {
  articles: "expected only entries: articles/2026/2026-01-12-short-name.md",
  people:
    "expected people/<id>.md with small letters a to z, digits and hyphens, as in people/wang-yi.md",
  trips: "expected trips/<person>/<name>.mdx, as in trips/wang-yi/2026-01-africa.mdx",
};

/** Sorts the files of a content folder; those that do not belong are reported. */
export function sortFiles(folder: string, files: Files, problems: Problem[]): SortedFiles {
  const found = files.list(folder);
  if (!found) {
    reporter(folder, problems)(START, {
      code: "no-content",
      message: `there is no folder ${folder}`,
    });
  }
  const articles: string[] = [];
  const people: { file: string; id: string }[] = [];
  const editorials: { file: string; trip: string }[] = [];
  let outlets: Register;
  let places: Register;
  for (const { path, isLink, isFolder } of (found ?? []).toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  )) {
    const file = `${folder}/${path}`;
    const refuse = (code: string, message: string, hint?: string): void => {
      reporter(file, problems)(START, { code, message, hint });
    };
    const [top = ""] = path.split("/");
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (isLink)
      refuse(
        "link",
        "unexpected link to another file, expected a file",
        "copy the file here instead",
      );
    else if (isFolder) refuse("folder", "unexpected folder, expected a file");
    const isFile = !isLink && !isFolder;
    if (path === "outlets.yaml") outlets = isFile ? file : null;
    else if (path === "places.yaml") places = isFile ? file : null;
    else if (!isFile) continue;
    else if (!Object.hasOwn(EXPECTED, top) || name.startsWith(".")) continue;
    else if (top === "articles" && path.endsWith(".md")) articles.push(file);
    else if (isReserved(name.replace(/\.mdx?$/, "")))
      refuse(
        "file-name",
        `unexpected file ${JSON.stringify(path)}: Windows keeps its name for itself`,
      );
    else if (PERSON.test(path)) people.push({ file, id: PERSON.exec(path)![1]! });
    else if (EDITORIAL.test(path)) editorials.push({ file, trip: EDITORIAL.exec(path)![1]! });
    else refuse("file-name", `unexpected file ${JSON.stringify(path)}`, EXPECTED[top]);
  }
  return { articles, people, editorials, outlets, places };
}
