import { expect, test } from "vitest";
import { typeset } from "../../src/words/typeset.ts";

test.each([
  ["from 3 to 10 March 2026", "from 3 to 10\u00a0March 2026"],
  ["7–12 Jan 2026", "7–\u206012\u00a0Jan 2026"],
  ["Mar–Jun 2026, January–March", "Mar–\u2060Jun 2026, January–\u2060March"],
  ["2021–2026, Addis–Maputo", "2021–\u20602026, Addis–Maputo"],
  ["30 Jan – 2 Feb 2026", "30\u00a0Jan\u00a0– 2\u00a0Feb 2026"],
  ["30 December 2025 – 2 January 2026", "30\u00a0December 2025\u00a0– 2\u00a0January 2026"],
  ["9, 10 or 11 January", "9, 10 or 11\u00a0January"],
  ["Côte d'Ivoire's port, N'Djamena", "Côte d’Ivoire’s port, N’Djamena"],
  ["the U.S.'s envoys' wait", "the U.S.’s envoys’ wait"],
  ['separated by "; ", 5" wide', 'separated by “; ”, 5" wide'],
  ["10 stops in May 2026", "10 stops in May 2026"],
  ["2026年1月7日至12日", "2026年1月7日至12日"],
])("%j is printed as %j", (text, printed) => {
  expect(typeset(text)).toBe(printed);
});
