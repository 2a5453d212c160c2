// A case's entries together with the people, outlets and places that all cases share.
import { join } from "node:path";
import type { Claim } from "../../src/model/claim.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { diskFiles, type Files } from "../../src/reading/disk/files.ts";

/** The claims of one case; throws where its entries have problems. */
export function readCase(cases: string, name: string): readonly Claim[] {
  const { articles, problems } = readContent("content", contentOf(cases, name));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return articles.flatMap((article) => article.claims);
}

/** A folder in memory: the shared registers, and the case's entries as its articles. */
function contentOf(cases: string, name: string): Files {
  const articles = join(cases, name);
  const registers = join(cases, "registers");
  const inArticles = /^content\/articles\//;
  return {
    list: () => [
      ...(diskFiles.list(registers) ?? []),
      ...(diskFiles.list(articles) ?? [])
        .filter(({ path }) => path.endsWith(".md"))
        .map(({ path, isLink }) => ({ path: `articles/${path}`, isLink })),
    ],
    read: (path) =>
      path.startsWith("content/articles/")
        ? diskFiles.read(join(articles, path.replace(inArticles, "")))
        : diskFiles.read(join(registers, path.replace(/^content\//, ""))),
  };
}
