import { linesBeside, type TextCheck } from "./slip.ts";

/** A field given twice with the same value. */
export const repeatedFields: TextCheck = {
  code: "repeated-field",
  about: "the same field twice, with the same value",
  examples: [{ from: "  language: en", to: "  language: en\n  language: en" }],
  *find(lines, near) {
    for (const [line, written] of linesBeside(lines, near, [0])) {
      const text = written.trimEnd();
      if (!/^\s+\w+: \S|^\w+: \S/.test(text)) continue;
      if (!lines.slice(0, line - 1).some((other) => other.trimEnd() === text)) continue;
      yield {
        line,
        endLine: line,
        lines: [],
        message: `unexpected second "${text.trim().slice(0, 60)}"`,
        hint: "each field may be given once",
      };
    }
  },
};
