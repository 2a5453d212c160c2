import { expect, it } from "vitest";
import { missingFields, DEFAULT_IDENTITY } from "../../src/model/identity.ts";

const WHOLE = {
  ...DEFAULT_IDENTITY,
  tagline: "Where they went.",
  repository: "https://example.org/x",
  contact: "desk@example.org",
};

it.each([
  ["with all fields", WHOLE, []],
  ["without a contact, where reports go to the repository", { ...WHOLE, contact: undefined }, []],
  ["without a tagline", { ...WHOLE, tagline: undefined }, ["no tagline"]],
  ["without a repository", { ...WHOLE, repository: undefined }, ["no repository"]],
  [
    "without either",
    { ...WHOLE, repository: undefined, contact: undefined },
    ["no repository and no contact", "no repository"],
  ],
  ["without any fields", DEFAULT_IDENTITY, ["there is no such file"]],
])("reports what readers would miss on a site %s", (_, identity, expected) => {
  expect(missingFields(identity).map((line) => line.split(":")[0])).toEqual(expected);
});
