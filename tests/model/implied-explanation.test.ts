import { expect, it } from "vitest";
import { impliedExplanation } from "../../src/model/fold/explanations.ts";
import type { Explanation } from "../../src/model/explanation.ts";
import { announced, day, skipped } from "./build.ts";

const say = ({ voice, cause, reason, on, claims }: Explanation): string =>
  [voice.id, cause, reason, on?.edtf, `(${claims.map(({ article }) => article).join()})`]
    .filter(Boolean)
    .join(" ");

it("a plan that leaves a stop out gives its own reason; a replacement gives none", () => {
  const told = { article: "a", published: day("2026-03-05"), on: day("2026-03-04") };
  const plan = announced(told, [["ET"]], { cause: "security", reason: "unrest" });
  expect(impliedExplanation([plan]).map(say)).toEqual(["a security unrest 2026-03-04 (a)"]);
  const off = skipped({ article: "a", published: 1 }, "ET", { cause: "health" });
  expect(impliedExplanation([off]).map(say)).toEqual(["a unstated (a)"]);
  expect(impliedExplanation([off])[0]!.days).toEqual([]);
  expect(impliedExplanation([])).toEqual([]);
});
