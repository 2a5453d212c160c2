import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CAUSES } from "../../src/model/claim.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { diskFiles, memoryFiles } from "../../src/reading/disk/files.ts";
import type { Problem } from "../../src/reading/problem.ts";

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const snippets = new Map(
  Object.values(
    JSON.parse(readFileSync(".vscode/ports-of-call.code-snippets", "utf8")) as Record<
      string,
      Snippet
    >,
  ).map(({ prefix, body }) => [prefix[0]!, body.join("\n")]),
);

/** The text that VS Code inserts, with all defaults accepted. */
const filledIn = (body: string): string =>
  body
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replace(/\$\{\d+:((?:[^{}]|\{[^{}]*\})*)\}/g, "$1")
    .replace(/\$\d+/g, "");

/** What check reports for an entry with the real people, outlets and places. */
function problemsOf(entry: string): readonly Problem[] {
  const registers = diskFiles
    .list("content")!
    .filter(({ path }) => /^people|^[^/]+\.yaml$/.test(path));
  const { problems } = readContent(
    "content",
    memoryFiles({
      ...Object.fromEntries(
        registers.map(({ path }) => [`content/${path}`, diskFiles.read(`content/${path}`)]),
      ),
      "content/articles/2026/2026-01-12-snippet.md": entry,
    }),
  );
  return problems;
}

const whole = filledIn(snippets.get("entry")!);

it("there is a snippet for each common claim", () => {
  expect([...snippets.keys()].toSorted()).toEqual(
    ["announced", "entry", "postponed", "skipped", "stated", "visited"].toSorted(),
  );
});

it("the whole entry passes check", () => {
  expect(problemsOf(whole)).toEqual([]);
});

it.each([...snippets.keys()].filter((name) => name !== "entry"))(
  "%s makes an entry that passes check",
  (name) => {
    const claim = filledIn(snippets.get(name)!).replaceAll("\n", "\n    ");
    const entry = whole.replace("visited: [Lesotho]", claim);
    expect(entry).toContain(`    ${name}:`);
    expect(problemsOf(entry)).toEqual([]);
  },
);

it("the causes offered are those of the model", () => {
  for (const body of [snippets.get("skipped")!, snippets.get("postponed")!]) {
    const offered = /\$\{\d+\|([^|]*)\|\}/.exec(body)![1]!.split(",");
    expect(offered.toSorted()).toEqual([...CAUSES].toSorted());
  }
});
