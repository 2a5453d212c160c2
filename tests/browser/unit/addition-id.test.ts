import { expect, test } from "vitest";
import { additionId } from "../../../src/browser/form/entry-fields.ts";
import { shortSlug } from "../../../src/entries/slug.ts";

test.each([
  ["The Łódź Post", "lodz-post"],
  ["L’Économie & Co.", "leconomie-and-co"],
])("%s gets the same id as from the command", (name, id) => {
  expect(additionId({ values: { name }, rows: {} })).toBe(id);
  expect(shortSlug(name)).toBe(id);
});
