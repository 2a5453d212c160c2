import { expect, it } from "vitest";
import { change, ENTRY, read, say } from "../folder.ts";

/** Pieces of the entry that tests change. */
export const PLAN = `    announced:
      by: Foreign Ministry
      on: 2026-01-07
      dates: 2026-01-07/2026-01-12
      stops: [Ethiopia, Lesotho]
`;
export const VISITS = `    visited:
      - { stop: Ethiopia, dates: ../2026-01-08 }
      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }
`;

/** A piece of the entry, what stands there instead, and all that is told: `line:column code: message → fixed lines`. */
export type Row = readonly [from: string, to: string, told: readonly string[]];

const HINT = / \((?:[^()]|\([^()]*\))*\)(?=$| →)/;

export const changes = (rows: readonly Row[]): void => {
  it.each(rows)("%j as %j", (from, to, told) => {
    const said = say(read({ [ENTRY]: change(from, to) }));
    expect(said.map((line) => line.replace(HINT, ""))).toEqual(told);
  });
};
