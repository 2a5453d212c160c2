import { expect, it } from "vitest";
import type { Slip, TextCheck } from "../../../src/reading/checks/slip.ts";

/** A text, the slips that a rule takes for possible in it, in its order, and where something is wrong: in line 1. */
export type Row = readonly [text: string, told: readonly string[], ...near: readonly number[]];

/** `1-2:8 what is wrong (hint) → the lines as they should be`. */
const say = ({ line, endLine, column, message, hint, lines }: Slip): string =>
  `${line}${endLine === line ? "" : `-${endLine}`}${column === undefined ? "" : `:${column}`} ` +
  `${message}${hint === undefined ? "" : ` (${hint})`} → ${lines.join("\n")}`;

/** Which of the slips is meant shows only when the fixed text is read: here is what there is to choose from. */
export const offers = (rule: TextCheck, rows: readonly Row[]): void => {
  it.each(rows.map(([text, told, ...near]) => ({ text, told, near })))(
    `${rule.code}: %j`,
    ({ text, told, near }) => {
      const slips = rule.find(text.split("\n"), near.length === 0 ? [1] : near);
      expect(Array.from(slips, say)).toEqual(told);
    },
  );
};
