// Where there are plans, what is skipped was planned.
import { expect, it } from "vitest";
import { change, ENTRY, read } from "../folder.ts";
import { changes, PLAN, VISITS } from "./changes.ts";

changes([
  [
    "    visited:",
    "    skipped: [Kenya, Ethiopia]\n    visited:",
    [
      "16:15 unplanned-skip: Kenya is skipped, but no plan of the trip names it",
      "16:22 visited-and-skipped: Ethiopia is both visited and skipped here",
    ],
  ],
  ["    visited:", '    skipped: ["Mafeteng, Lesotho"]\n    visited:', []],
  ["    visited:", "    due: { stops: [Kenya] }\n    skipped: [Kenya]\n    visited:", []],
  [
    "    visited:",
    "    due: { stops: [Kenya, Uganda, Rwanda, Chad, Mali, Niger, Ghana, Togo, Benin, Egypt, Sudan] }\n    skipped: [Gabon]\n    visited:",
    ["17:15 unplanned-skip: Gabon is skipped, but no plan of the trip names it"],
  ],
  [PLAN, "    skipped: [Kenya]\n", []],
  [PLAN, "    announced: { by: Foreign Ministry, dates: 2026-01-07 }\n    skipped: [Kenya]\n", []],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-02-asia\n    visited: [{ stop: Japan, dates: 2026-01-12 }]\n    skipped: [Kenya]\n`,
    [],
  ],
]);

it("at most a dozen planned stops are named", () => {
  const due =
    "due: { stops: [Kenya, Uganda, Rwanda, Chad, Mali, Niger, Ghana, Togo, Benin, Egypt, Sudan] }";
  const text = change("    visited:", `    ${due}\n    skipped: [Gabon]\n    visited:`);
  expect(read({ [ENTRY]: text }).problems.map(({ hint }) => hint)).toEqual([
    "the plans name Ethiopia, Lesotho, Kenya, Uganda, Rwanda, Chad, Mali, Niger, Ghana, Togo, Benin, Egypt; say in announced, due or expected that it had been planned",
  ]);
});
