import { expect, test } from "vitest";
import type { Explanation } from "../../src/model/explanation.ts";
import { messages } from "../../src/words/en/messages.ts";
import { sayExplanationsBriefly } from "../../src/words/explanations.ts";

const given = (cause: Explanation["cause"], by?: string): Explanation => ({
  by,
  voice: { id: by ?? "", side: "press" } as unknown as Explanation["voice"],
  days: [],
  cause,
  claims: [],
});

test("a cause that several cite is named once", () => {
  const all = [
    given("airspace", "Sergey Lavrov"),
    given("airspace", "Maria Zakharova"),
    given("airspace"),
    given("health", "Ivo Quist"),
  ];
  expect(sayExplanationsBriefly(all, messages)).toBe(
    "airspace, Sergey Lavrov; Maria Zakharova; health, Ivo Quist",
  );
});
