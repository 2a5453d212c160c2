import { ANY_FIELD } from "../schema/names.ts";
import { scalarText } from "../yaml/text.ts";
import { linesBeside, replaced, type Slip, type TextCheck } from "./slip.ts";

const NEXT = new RegExp(`\\s*[,;|]?\\s+(?=(?:${ANY_FIELD}):\\s)`);
const PART = new RegExp(`^(${ANY_FIELD}):\\s+(.*?)[,;]?$`);
const AROUND = new RegExp(`^(\\s*-\\s+)[([]\\s*((?:${ANY_FIELD}):\\s.*?)\\s*[)\\]]\\s*$`);
const EQUALS = new RegExp(`(?<=[{,]\\s*)(${ANY_FIELD})\\s*(?:=>?|->|→)\\s*`, "g");

/** Several fields on one line, or an item's fields in brackets other than braces. */
export const joinedFields: TextCheck = {
  code: "joined-fields",
  about: "several fields on one line, or in brackets other than braces",
  examples: [
    { from: "published: 2026-01-12\n  language: en", to: "published: 2026-01-12 language: en" },
    {
      from: "- { stop: Ethiopia, dates: ../2026-01-08 }",
      to: "- stop: Ethiopia, dates: ../2026-01-08",
    },
    {
      from: "- { stop: Ethiopia, dates: ../2026-01-08 }",
      to: "- (stop: Ethiopia, dates: ../2026-01-08)",
    },
    {
      from: "- { stop: Ethiopia, dates: ../2026-01-08 }",
      to: "- { stop = Ethiopia, dates = ../2026-01-08 }",
    },
  ],
  *find(lines, near) {
    for (const [line, written] of linesBeside(lines, near, [0, -1, 1])) {
      const text = written.trimEnd();
      const [, dash = "", fields = ""] = AROUND.exec(text) ?? [];
      if (fields)
        yield {
          ...replaced(line, `${dash}{ ${fields} }`),
          column: dash.length + 1,
          message: "unexpected brackets around fields, expected { }",
        };
      const colons = text.replace(EQUALS, "$1: ");
      if (colons !== text && text.includes("{"))
        yield {
          ...replaced(line, colons),
          column: text.search(EQUALS) + 1,
          message: "unexpected sign after a field's name, expected a colon and a space",
        };
      yield* parted(text, line);
    }
  },
};

function* parted(text: string, line: number): Iterable<Slip> {
  const [, space = "", dash = "", rest = ""] = /^(\s*)((?:-\s+)?)(.*)$/.exec(text) ?? [];
  const parts = rest.split(NEXT).map((part) => PART.exec(part.trim()));
  if (parts.length < 2 || parts.some((part) => !part)) return;
  const fields = parts.map((part) => `${part![1]!}: ${valueOf(part![2]!)}`);
  const column = space.length + dash.length + fields[0]!.length + 1;
  const message = "unexpected second field in one line, expected each in a line of its own";
  yield {
    ...replaced(line, ""),
    lines: fields.map(
      (field, index) => space + (index === 0 ? dash : " ".repeat(dash.length)) + field,
    ),
    column,
    message,
  };
}

const valueOf = (value: string): string => (/^["'[{]/.test(value) ? value : scalarText(value));
