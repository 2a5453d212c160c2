// Slips as editors make them: each is reported once at its position, with the corrected line if certain.
import { expect, it } from "vitest";
import { change, ENTRY, read } from "../folder.ts";
import { ADDRESSES } from "./addresses.ts";
import { CALENDARS } from "./calendars.ts";
import { CLAIMS_1 } from "./claims-1.ts";
import { CLAIMS_2 } from "./claims-2.ts";
import { DAYS } from "./days.ts";
import { FENCES } from "./fences.ts";
import { FIELD_NAMES_1 } from "./field-names-1.ts";
import { FIELD_NAMES_2 } from "./field-names-2.ts";
import { LANGUAGES } from "./languages.ts";
import { LISTS } from "./lists.ts";
import { MARKS } from "./marks.ts";
import { MISPLACED } from "./misplaced.ts";
import { PASTED } from "./pasted.ts";
import { PERIODS } from "./periods.ts";
import { SOURCES } from "./sources.ts";
import { SPEAKERS } from "./speakers.ts";
import { STOP_LISTS } from "./stop-lists.ts";
import { STOPS } from "./stops.ts";
import { TRIPS } from "./trips.ts";
import { VALUES_1 } from "./values-1.ts";
import { VALUES_2 } from "./values-2.ts";
import { WORDS } from "./words.ts";

const SLIPS = [
  ...ADDRESSES,
  ...CALENDARS,
  ...CLAIMS_1,
  ...CLAIMS_2,
  ...DAYS,
  ...FENCES,
  ...FIELD_NAMES_1,
  ...FIELD_NAMES_2,
  ...LANGUAGES,
  ...LISTS,
  ...MARKS,
  ...MISPLACED,
  ...PASTED,
  ...PERIODS,
  ...SOURCES,
  ...SPEAKERS,
  ...STOP_LISTS,
  ...STOPS,
  ...TRIPS,
  ...VALUES_1,
  ...VALUES_2,
  ...WORDS,
];

it.each(SLIPS)("%j as %j", (from, to, told) => {
  const { problems } = read({ [ENTRY]: change(from, to) });
  const said = problems.map(
    ({ line, code, fix }) => `${line} ${code}${fix === undefined ? "" : ` → ${fix.trim()}`}`,
  );
  expect(said).toEqual(told);
});

it("a fence of plus signs is fixed", () => {
  const plus = change("---\ntitle", "+++\ntitle").replace("\n---\n", "\n+++\n");
  const [problem, ...more] = read({ [ENTRY]: plus }).problems;
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ line: 1, code: "fence" });
  expect(problem!.fix).toBe(change("A note.\n", "").trimEnd());
});
