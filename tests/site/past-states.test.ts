// The first page as of a past day: each trip has the title it had then.
import { join } from "node:path";
import { expect, test } from "vitest";
import { dayOf, isoOf } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { pastStates } from "../../src/site/past-states.ts";
import { en } from "../../src/words/en/messages.ts";
import { readCase } from "../model/read-case.ts";

const CASES = join(import.meta.dirname, "..", "cases");
const person = { id: "amina-example", name: "Amina Example", country: "NO" } as never;
const entryOf = (name: string, title: string) => {
  const [trip] = foldClaims(readCase(CASES, name), dayOf({ year: 2026, month: 11, day: 29 }));
  return { trip: trip!, title, person, sources: 3 };
};

test("a state has the title of its day, and the editor's only if it is today's", () => {
  const states = pastStates(entryOf("turned-back-then-made", "A day late in Kenya"), en);
  const titles = states.map(({ since, title }) => `${isoOf(since)} ${title}`);
  expect(titles[0]).toMatch(/^2026-\d\d-\d\d Amina Example to /);
  expect(states.at(-1)!.title).toBe("A day late in Kenya");
});
