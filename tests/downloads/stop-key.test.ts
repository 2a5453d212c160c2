import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { stopKeys } from "../../src/downloads/stop-key.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { inputs } from "../runs.ts";
import { readCase } from "../model/read-case.ts";

const CASES = join(import.meta.dirname, "..", "cases");
const names = inputs(readdirSync(CASES).filter((name) => name !== "registers"));

it.each(names)("no later day takes away the key of a stop: %s", (name) => {
  const claims = readCase(CASES, name);
  const days = [...new Set(claims.map(({ known }) => known))].sort((a, b) => a - b);
  const before = new Map<string, ReadonlySet<string>>();
  for (const day of days) {
    for (const trip of foldClaims(claims, day)) {
      const keys = [...stopKeys(trip).values()];
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of before.get(trip.id) ?? []) expect(keys).toContain(key);
      before.set(trip.id, new Set(keys));
    }
  }
});
