import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { namesInLines } from "../../../src/reading/disk/names-in-lines.ts";

const LINES = [
  "1\tNizwá\tNizwa\tNazwa,نزوى\t22.9\t57.5\tP\tPPLA\tOM\t\t01",
  "2\tBo\tBo\t\t7.9\t-11.7\tP\tPPLA\tSL\t\t02",
  "3\tNizwa\t\t\t1\t1\tP\tPPL\tXX\tBo\t03",
];

test("finds a town by any whole name, with or without an index", () => {
  const find = namesInLines(Buffer.from(LINES.join("\n")));
  const asked = [
    [["Nizwa"], [0, 2]],
    [["نزوى"], [0]],
    [["Niz"], []],
    [["nizwa", "Nizwá"], [0]],
    [["Bo"], [1]],
    [[""], []],
    [["PPL"], []],
  ] as const;
  // A name that is no name of a town may be told of another cell until there is an index.
  for (let round = 0; round < 3; round++)
    for (const [spellings, found] of asked.slice(0, round === 0 ? 6 : undefined))
      expect(
        find(spellings).map((line) => LINES.indexOf(line)),
        spellings.join(),
      ).toEqual(found);
});
