// The order of statements made on one day.
import { describe } from "vitest";
import { announced } from "./build.ts";
import { march, dates, on, table } from "./march.ts";

describe("for statements on one day", () => {
  const first = { ...on(5, "z"), published: march(5) };
  const second = { ...on(5, "a"), published: march(6) };
  const list = (id: string) =>
    [
      ["ET", dates("M-10/M-11")],
      [id, dates("M-12")],
    ] as const;
  table([
    [
      "the one published later is later",
      9,
      [announced(first, list("KE")), announced(second, list("TZ"))],
      { plans: ["-: ET, KE", "-: ET, TZ"] },
    ],
    [
      "in any order of reading",
      9,
      [announced(second, list("TZ")), announced(first, list("KE"))],
      { plans: ["-: ET, KE", "-: ET, TZ"] },
    ],
    [
      "published on one day, the article's path decides",
      9,
      [
        announced({ ...first, article: "b" }, list("KE")),
        announced({ ...first, article: "a" }, list("TZ")),
      ],
      { plans: ["-: ET, TZ", "-: ET, KE"] },
    ],
  ]);
});
