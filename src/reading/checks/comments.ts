import { linesBeside, replaced, type TextCheck } from "./slip.ts";

const OTHER = /^(\s*)(?:\/\/+|--+(?=\s)|;+|%+|<!--)\s*(.*?)\s*(?:-->)?\s*$/;

/** Two dashes by mistake, rather than a comment. */
const ITEM = /^(?:\{|[A-Za-z]+:\s)/;

/** A comment in the syntax of another language. */
export const comments: TextCheck = {
  code: "comment",
  about: "a comment that does not start with #",
  examples: [{ from: "  outlet: gazette", to: "  // not sure\n  outlet: gazette" }],
  *find(lines, near) {
    for (const [line, written] of linesBeside(lines, near, [0, -1, 1])) {
      const [, space = "", text] = OTHER.exec(written) ?? [];
      if (text === undefined || ITEM.test(text)) continue;
      yield {
        ...replaced(line, `${space}# ${text}`.trimEnd()),
        column: space.length + 1,
        message: "unexpected comment, expected # before it",
      };
    }
  },
};
