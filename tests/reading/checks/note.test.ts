import { expect, it } from "vitest";
import { noteFault, noteFix } from "../../../src/reading/checks/note.ts";

it.each([
  ["a".repeat(601), "note-length"],
  ["Talks. TODO", "placeholder"],
  ["  - trip: ada-quill", "early-fence"],
  ["A note.\nsource:", "early-fence"],
])("%j", (note, code) => {
  expect(noteFault(note)?.code).toBe(code);
});

it.each(["a".repeat(600), "A TODOLIST and a todo", "The source: a ministry", "trips:x"])(
  "%j is a valid note",
  (note) => {
    expect(noteFault(note)).toBeUndefined();
  },
);

it.each([
  ["image", " Talks ![of Maseru](a.png) went on. ", "Talks went on."],
  ["image", "![a][b]", ""],
  ["image", "[a](b.png)", undefined],
  ["raw-html", "Talks<br/> <b>went</b> on<!-- x -->", "Talks went on"],
  ["raw-html", "1 < 2 > 1", undefined],
  ["link", "![a](b) <b>", undefined],
])("the fix for %s turns %j into %j", (code, line, fixed) => {
  const problem = {
    file: "a.md",
    line: 1,
    column: 1,
    severity: "error",
    code,
    message: "",
  } as const;
  expect(noteFix(problem, line)).toBe(fixed);
});
