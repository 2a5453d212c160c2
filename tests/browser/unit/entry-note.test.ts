// What the form says about a note that the check of its file would reject.
import { expect, it } from "vitest";
import { checkEntry } from "../../../src/browser/form/check.ts";
import { form as words } from "../../../src/words/en/form.ts";
import { indexPlaces } from "../../../src/reading/place-index.ts";

const told = (note: string): readonly string[] =>
  checkEntry({ values: { note }, rows: {} }, {
    registers: { people: new Map(), outlets: new Map(), places: indexPlaces([]) },
    known: { articles: [], claims: [], trips: [] },
  } as never)
    .complaints.filter(({ path }) => path[0] === "note")
    .map(({ message }) => message);

it.each([
  ["The minister said nothing of visits: a note.", undefined],
  ["visited:\n  - { stop: Kenya }", words.fieldInNote],
  ["A note.\n\nstops: [Kenya]", words.fieldInNote],
  ["---\nA note.", words.fenceInNote],
  ["+++", words.fenceInNote],
  [
    "A sentence. ".repeat(60),
    "unexpected length of the note: 720 characters, expected at most 600",
  ],
])("%j", (note, message) => {
  expect(told(note)).toEqual(message === undefined ? [] : [message]);
});
