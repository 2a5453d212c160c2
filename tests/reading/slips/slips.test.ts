// Slips as editors make them: each is told once, where it is, with the line as it should be where that is sure.
import { expect, it } from "vitest";
import { change, ENTRY, read } from "../folder.ts";
import { SOURCES } from "./sources.ts";
import { STOPS } from "./stops.ts";

it.each([...SOURCES, ...STOPS])("%j as %j", (from, to, told) => {
  const { problems } = read({ [ENTRY]: change(from, to) });
  const said = problems.map(
    ({ line, code, fix }) => `${line} ${code}${fix === undefined ? "" : ` → ${fix.trim()}`}`,
  );
  expect(said).toEqual(told);
});

it("plus signs around the front matter are dashes", () => {
  const plus = change("---\ntitle", "+++\ntitle").replace("\n---\n", "\n+++\n");
  const [problem, ...more] = read({ [ENTRY]: plus }).problems;
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ line: 1, code: "fence" });
  expect(problem!.fix).toBe(change("A note.\n", "").trimEnd());
});
