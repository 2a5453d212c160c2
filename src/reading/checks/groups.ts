import { readWhen, isFault } from "../schema/edtf.ts";
import { scalarText } from "../yaml/text.ts";
import { indentOf, linesBeside, replaced, type TextCheck } from "./slip.ts";

const OF_SOURCE = /^(?:outlet|url|published|language|translation|archived):(?:\s|$)/;
const VALUE =
  /^(\s*(?:-\s+)?)(announced|due|expected|postponed|cancelled|visited|skipped|trips|source):\s+(?![[{|>&#])(\S.*)$/;
/** The field of a group that a value after its name is for, unless that is a date. */
const FIELDS: Readonly<Record<string, string>> = {
  announced: "by",
  due: "by",
  expected: "by",
  postponed: "by",
  cancelled: "by",
  source: "outlet",
};
const NOTHING = /^(?:-|:|\.{2,3}|…|~|null|yes|true)$/;

/** A group's fields without its name above them, or with a value after its name. */
export const groups: TextCheck = {
  code: "group",
  about: "fields without their group's name above them, or a value next to that name",
  examples: [
    {
      from: "source:\n  outlet: gazette\n  title: Talks in Maseru\n  url: https://example.org/talks\n  published: 2026-01-12\n  language: en",
      to: "outlet: gazette\nurl: https://example.org/talks\npublished: 2026-01-12\nlanguage: en",
    },
    { from: "announced:\n      by: Foreign Ministry", to: "announced: Foreign Ministry" },
    { from: "    announced:\n", to: "    announced: -\n" },
  ],
  *find(lines, near) {
    if (!lines.some((line) => line.startsWith("source:"))) {
      const start = lines.findIndex((line) => OF_SOURCE.test(line));
      const rest = lines.slice(Math.max(start, 0));
      const end = rest.findIndex((line) => !OF_SOURCE.test(line));
      if (end > 1)
        yield {
          line: start + 1,
          endLine: start + end,
          lines: ["source:", ...rest.slice(0, end).map((line) => `  ${line}`)],
          message: "the name of the group of these fields is missing: source",
        };
    }
    for (const [line, text] of linesBeside(lines, near, [0, -1])) {
      const [, start = "", name = "", value = ""] = VALUE.exec(text.trimEnd()) ?? [];
      const below = lines[line] ?? "";
      const indent = indentOf(below);
      if (name === "" || indent <= indentOf(start) || below.trim() === "") continue;
      const field = isFault(readWhen(value)) ? FIELDS[name] : "on";
      const isToldBelow = NOTHING.test(value) || below.includes(value);
      if (field === undefined && !isToldBelow) continue;
      const put = `${" ".repeat(indent)}${field ?? ""}: ${scalarText(value)}`;
      yield {
        ...replaced(line, ""),
        lines: [`${start}${name}:`, ...(isToldBelow ? [] : [put])],
        column: start.length + name.length + 3,
        message: `unexpected ${JSON.stringify(value.slice(0, 40))} beside "${name}", expected its fields below it`,
      };
    }
  },
};
