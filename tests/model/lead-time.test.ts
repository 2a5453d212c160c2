import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { planChanges, leadTime } from "../../src/model/plan-changes.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { announced, calledOff, day, skipped, visited, when } from "./build.ts";

const at = (article: string, iso: string) => ({ article, published: day(iso), on: day(iso) });
const plan = announced(at("plan", "2026-03-01"), [["ET"], ["KE"]], {
  dates: when("2026-03-10/2026-03-14"),
});
const leads = (...claims: readonly Claim[]): readonly (number | undefined)[] =>
  planChanges(foldClaims([plan, ...claims], day("2026-05-01"))[0]!).map(leadTime);

describe("from announcement to change", () => {
  it("is counted in days, for a stop and for a whole trip", () => {
    const made = visited(at("made", "2026-03-10"), "ET", when("2026-03-10"));
    expect(leads(made, skipped(at("no", "2026-03-12"), "KE"))).toEqual([11]);
    expect(leads(calledOff(at("off", "2026-03-03"), "cancelled"))).toEqual([2]);
    expect(leads(calledOff({ ...at("plan2", "2026-03-01"), position: 1 }, "cancelled"))).toEqual([
      0,
    ]);
  });

  it("is unknown if either day is, or if nothing was announced", () => {
    const vague = { ...skipped(at("no", "2026-03-12"), "KE"), on: when("../2026-03-12") };
    const made = visited(at("made", "2026-03-10"), "ET", when("2026-03-10"));
    expect(leads(made, vague)).toEqual([undefined]);
    expect(leads(made, { ...skipped(at("no", "2026-03-12"), "KE"), undated: true })).toEqual([
      undefined,
    ]);
    const also = visited({ ...at("made", "2026-03-12"), position: 1 }, "UG", when("2026-03-12"));
    expect(leads(made, skipped(at("no", "2026-03-12"), "KE"), also)).toEqual([11, undefined]);
  });
});
