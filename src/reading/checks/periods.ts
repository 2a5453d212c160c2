import { linesBeside, type TextCheck } from "./slip.ts";

/** Names for the two ends of a period, in the editors' languages. */
const FIRST =
  "from|start|starts|started|begin|began|start_?date|startDate|first|arrival|arrived|arrives|since|von|de|du|desde|с|从|自|开始|抵达|من";
const SECOND =
  "to|end|ends|ended|end_?date|endDate|until|till|last|departure|departed|left|leaves|bis|à|au|hasta|по|到|至|结束|离开|إلى";

const VALUE = `(["']?)([^\\s,{}"']+)`;
const INSIDE = new RegExp(
  `(^|[{,]\\s*|\\s)(?:${FIRST}):\\s+${VALUE}\\2\\s*,\\s*(?:${SECOND}):\\s+${VALUE}\\4(?=\\s*[,}]|$)`,
  "iu",
);
const LINE = (names: string): RegExp =>
  new RegExp(`^(\\s*(?:-\\s+)?)(?:${names}):\\s+${VALUE}\\2\\s*$`, "iu");
const [BEGINS, ENDS] = [LINE(FIRST), LINE(SECOND)];

/** A stay's or a plan's dates in two fields, where entries use one. */
export const periods: TextCheck = {
  code: "two-dates",
  about: "the start and end of a period as two fields",
  examples: [
    { from: "dates: 2026-01-10/2026-01-11", to: "from: 2026-01-10, to: 2026-01-11" },
    { from: "dates: 2026-01-07/2026-01-12", to: "start: 2026-01-07\n      end: 2026-01-12" },
    {
      from: "dates: 2026-01-07/2026-01-12",
      to: "dates:\n        from: 2026-01-07\n        to: 2026-01-12",
    },
  ],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0, 1])) {
      const inside = INSIDE.exec(text);
      if (inside) {
        const [whole, before = "", , from = "", , to = ""] = inside;
        yield {
          line,
          endLine: line,
          lines: [text.replace(whole, () => `${before}dates: ${from}/${to}`).replace(NESTED, "$1")],
          column: inside.index + before.length + 1,
          message: MESSAGE,
        };
      }
      const [, indent = "", , from] = BEGINS.exec(text) ?? [];
      const [, , , to] = ENDS.exec(lines[line] ?? "") ?? [];
      if (from === undefined || to === undefined) continue;
      const above = /^(\s*)dates:\s*$/.exec(lines[line - 2] ?? "")?.[1];
      yield {
        line: above === undefined ? line : line - 1,
        endLine: line + 1,
        lines: [`${above ?? indent}dates: ${from}/${to}`],
        column: (above ?? indent).length + 1,
        message: MESSAGE,
      };
    }
  },
};

/** `dates: { dates: 2026-01-10/2026-01-11 }` becomes the inner one. */
const NESTED = /dates:\s*\{\s*(dates:[^{}]*?)\s*\}/;
const MESSAGE = "unexpected two fields for one period, expected dates: from/to in one";
