// Words that also name something else: properties of every object, devices on Windows.
import { describe, expect, it } from "vitest";
import { isError } from "../../../src/reading/problem.ts";
import { change, ENTRY, read } from "../folder.ts";

const outlets = (id: string): string => `gazette:\n  name: Gazette\n${id}:\n  name: Another\n`;
const person = "---\nname: Ida Quill\ncountry: GB\n---\n";

describe("the id of an outlet", () => {
  it.each([
    "constructor",
    "con",
    "nul",
    "aux",
    "prn",
    "com1",
    "lpt9",
    "a".repeat(121),
    "A",
    "a--b",
    "-a",
    "a b",
  ])("may not be %s", (id) => {
    const { problems } = read({ "content/outlets.yaml": outlets(id) });
    expect(problems.filter(isError)).toEqual([
      expect.objectContaining({ file: "content/outlets.yaml", line: 3 }),
    ]);
  });

  it.each(["a".repeat(120), "console", "nulls", "com10", "valueof"])("may be %s", (id) => {
    const files = { "content/outlets.yaml": outlets(id), [ENTRY]: change("gazette", id) };
    const { problems, articles, outlets: found } = read(files);
    expect(problems).toEqual([]);
    expect(found.get(id)!.name).toBe("Another");
    expect(articles[0]!.source.outlet).toBe(id);
  });
});

describe("the id of a person", () => {
  it.each(["constructor", "valueof", "a".repeat(100)])("may be %s", (id) => {
    const files = { [`content/people/${id}.md`]: person, [ENTRY]: change("ada-quill", id) };
    const { problems, articles } = read(files);
    expect(problems).toEqual([]);
    expect(articles[0]!.trips).toEqual([`${id}/2026-01-africa`]);
  });
});

it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
  "a claim of the unknown kind %s is an unknown field, whatever its value",
  (kind) => {
    const { problems } = read({
      [ENTRY]: change("    visited:", `    ${kind}: [a]\n    visited:`),
    });
    expect(problems.filter(isError)).toEqual([
      expect.objectContaining({ file: ENTRY, line: 16, code: "unknown-field" }),
    ]);
  },
);

it.each(["constructor", "toString", "valueOf"])("a source may say %s", (word) => {
  const text = change(
    "    visited:",
    `    stated: [{ about: ${word}, says: ${word} }]\n    visited:`,
  );
  expect(read({ [ENTRY]: text }).problems).toEqual([]);
});
