// What costs a reader its time: 64 KiB of whatever a parser looks at again and again. Time is that of this
// thread's processor, which a busy machine does not lengthen.
import { describe, expect, it } from "vitest";
import { isError } from "../../../src/reading/problem.ts";
import type { Content } from "../../../src/reading/disk/content.ts";
import { ENTRY, ENTRY_TEXT, read } from "../folder.ts";
import { BODIES, FRONT_MATTERS, REGISTERS } from "./costly.ts";

const EDITORIAL = "content/trips/ada-quill/2026-01-africa.mdx";
const HANG = 200;

/** The same in lines of two lengths, as each is refused for another reason. */
const shapes = (text: string): readonly string[] => [
  text.slice(0, 64_000),
  text.slice(0, 22_000),
  text.slice(0, 22_000).replace(/[^\n]{3900}/g, "$&\n"),
  text
    .replace(/[^\n]{50}/g, "$&\n")
    .split("\n")
    .slice(0, 450)
    .join("\n"),
];

function timed(file: string, text: string): { content: Content; milliseconds: number } {
  const before = process.threadCpuUsage();
  const content = read({ [file]: text });
  const { user, system } = process.threadCpuUsage(before);
  return { content, milliseconds: (user + system) / 1000 };
}

function expectQuick(file: string, text: string): void {
  const { content, milliseconds } = timed(file, text);
  expect(milliseconds).toBeLessThan(HANG);
  for (const problem of content.problems.filter((one) => one.file === file))
    expect(problem.line).toBeGreaterThanOrEqual(1);
}
const cases = (texts: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(texts);

describe("front matter of", () => {
  it.each(cases(FRONT_MATTERS))("%s is read or rejected fast", (_, text) => {
    const [head] = ENTRY_TEXT.split("\n---\n");
    for (const shape of shapes(text)) {
      expectQuick(ENTRY, `---\n${shape}\n---\n`);
      expectQuick(ENTRY, `${head!}\n${shape}\n---\n`);
    }
  });
});

describe("a text of", () => {
  it.each(cases(BODIES))("%s is read or refused at once", (_, text) => {
    const [head] = ENTRY_TEXT.split("A note.");
    expectQuick(ENTRY, `${head!}${text.slice(0, 4000)}`);
    for (const shape of shapes(text)) expectQuick(EDITORIAL, `---\ntitle: A\n---\n\n${shape}\n`);
  });
});

describe("a register of", () => {
  it.each(cases(REGISTERS))("%s takes time in proportion to its length", (_, text) => {
    const [short, long] = [6000, 60_000].map((length) =>
      timed("content/places.yaml", text.repeat(Math.ceil(length / text.length))),
    );
    expect(long!.content.problems.some(isError)).toBe(true);
    expect(long!.milliseconds).toBeLessThan(30 * Math.max(10, short!.milliseconds));
  });
});
