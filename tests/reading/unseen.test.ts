// What XML, calendars and readers' eyes cannot hold is refused when it is read, however it is spelt.
import { describe, expect, it } from "vitest";
import { change, ENTRY, read, say } from "./folder.ts";

const codes = (text: string): readonly string[] =>
  say(read({ [ENTRY]: text })).map((told) => /^\d+:\d+ [\w-]+/u.exec(told)?.[0] ?? told);

describe("in a title", () => {
  it.each([
    ["verbatim", "A \u001Ftrip", "2:10 unseen-character"],
    ["a noncharacter", "A \uFFFFtrip", "2:10 unseen-character"],
    ["escaped", String.raw`"A \u001Ftrip"`, "2:8 unseen-character"],
    ["as a short escape", String.raw`"A \0trip"`, "2:8 unseen-character"],
    ["a carriage return", String.raw`"A \r trip"`, "2:8 unseen-character"],
    ["a line separator", String.raw`"A \L trip"`, "2:8 unseen-character"],
    ["a bidirectional override", String.raw`"A \u202Etrip"`, "2:8 unseen-character"],
    ["half of a surrogate pair", String.raw`"A \uD83D trip"`, "2:8 unseen-character"],
    ["a line break", String.raw`"A \n trip"`, "2:8 bad-value"],
    ["lines in a block", "|\n  A\n  trip", "2:8 bad-value"],
  ])("%s", (_, title, told) => {
    expect(codes(change("A trip to Lesotho", title))).toEqual([told]);
  });
});

describe("in a note", () => {
  it.each(["A &#x1f; note", "A &#0; note", "A &#x202e; note", "A &ZeroWidthSpace; note"])(
    "as the character reference %j",
    (note) => {
      expect(codes(change("A note.", note))).toEqual(["20:1 unseen-character"]);
    },
  );
});

describe("unusual but visible characters are kept", () => {
  it.each(["a & b < c ]]> d", "🚀 and 👩‍🚀", "{note} {approx. $5m}", "50% of < 3 > 2"])(
    "%s",
    (title) => {
      const content = read({ [ENTRY]: change("A trip to Lesotho", JSON.stringify(title)) });
      expect(say(content)).toEqual([]);
      expect(content.articles[0]?.title).toBe(title);
    },
  );
});
