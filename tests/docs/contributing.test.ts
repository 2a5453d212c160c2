import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { expect, it } from "vitest";
import { foldClaims } from "../../src/model/fold.ts";
import { dayOf } from "../../src/model/day.ts";
import type { Trip } from "../../src/model/trip.ts";
import { type Content, readContent } from "../../src/reading/disk/content.ts";
import { diskFiles, memoryFiles } from "../../src/reading/disk/files.ts";
import { TEXT_CHECKS } from "../../src/reading/checks/text-checks.ts";
import { article } from "../../src/reading/schema/article.ts";
import { describeField, fieldsAt } from "../../src/reading/schema/lookup.ts";

const guide = readFileSync("docs/writing-entries.md", "utf8");
const short = readFileSync("CONTRIBUTING.md", "utf8");
const EXAMPLE = /^`(content\/articles\/\S+\.md)`\n\n```md\n([\s\S]*?)^```$/gm;
const examplesIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(EXAMPLE)].map(([, file, example]) => [file!, example!]));
const examples = new Map([...examplesIn(guide), ...examplesIn(short)]);
const [annotated = ""] = examples.values();

/** Examples with the people, outlets and places of the real content. */
function read(files: readonly string[]): Content {
  const registers = diskFiles
    .list("content")!
    .filter(({ path }) => /^people|^[^/]+\.yaml$/.test(path));
  return readContent(
    "content",
    memoryFiles({
      ...Object.fromEntries(
        registers.map(({ path }) => [`content/${path}`, diskFiles.read(`content/${path}`)]),
      ),
      ...Object.fromEntries(files.map((file) => [file, examples.get(file)!])),
    }),
  );
}

const fold = ({ articles }: Content): readonly Trip[] =>
  foldClaims(
    articles.flatMap(({ claims }) => claims),
    dayOf({ year: 2026, month: 2, day: 1 }),
  );

/** Each comment of the entry, with the path of the field below it. */
function commentsIn(
  node: unknown,
  path: readonly PropertyKey[],
): readonly (readonly [readonly PropertyKey[], string])[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => commentsIn(item, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }, index) => {
    const at = [...path, isScalar(key) ? String(key.value) : ""];
    const above = isScalar(key) ? key.commentBefore : undefined;
    const comment = above ?? (index === 0 ? node.commentBefore : undefined);
    const inside = isSeq(value) || isMap(value) ? commentsIn(value, at) : [];
    return [...(comment ? [[at, comment.trim()] as const] : []), ...inside];
  });
}

it("the guide's comments are the schemas' own words, for each field of its entry", () => {
  const [, matter = ""] = annotated.split(/^---$/m);
  const comments = commentsIn(parseDocument(matter).contents, []);
  expect(comments.length).toBeGreaterThan(20);
  for (const [path, comment] of comments) {
    const full = path.flatMap((step) =>
      step === "announced" && path.at(-1) !== step ? [step, 0] : [step],
    );
    expect(comment, path.join(".")).toBe(describeField(article, full));
  }
  for (const name of fieldsAt(article, [])) expect(annotated).toContain(`\n${name}:`);
});

it("each example of the guide is read without errors", () => {
  expect(examples.size).toBe(7);
  for (const file of examples.keys()) expect(read([file]).problems, file).toEqual([]);
});

it("the examples result in what the guide says", () => {
  const [entry, skipped, postponed, first1, second1] = [...examples.keys()];
  const differing = [first1!, second1!];
  const outcomes = fold(read([entry!]))[0]!.stops.map(({ outcome }) => outcome);
  expect(outcomes).toEqual(["as announced", "skipped", "as announced", "as announced"]);
  const [africa] = fold(read([skipped!]));
  expect(africa!.stops[0]!.notVisited?.explanations[0]?.cause).toBe("schedule");
  const [first, second] = fold(read([postponed!]));
  expect([first?.status, first?.postponedTo]).toEqual(["postponed", second?.id]);
  expect(fold(read(differing))[0]!.stops.map(({ outcome }) => outcome)).toEqual(["disputed"]);
});

it("the guide has each kind of mistake that is fixed", () => {
  for (const { about } of TEXT_CHECKS) expect(guide).toContain(`- ${about}`);
});
