import { describe, expect, it } from "vitest";
import { show } from "../../src/commands/show.ts";
import { tripSchema } from "../../src/downloads/trip-schema.ts";
import { tripText } from "../../src/commands/trip-text.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readCase } from "../model/read-case.ts";
import { type } from "./terminal.ts";

const FIXTURE = ["--content", "tests/fixtures/content"];
const SEED = "wang-yi/2026-01-africa";

describe("show", () => {
  it("prints planned beside actual stops, and the entries behind them", async () => {
    const { code, out } = await type(show, [SEED, ...FIXTURE]);
    expect(code).toBe(0);
    expect(out).toContain("Somalia skipped (schedule); three of four announced stops made.");
    expect(out).toMatch(/^⊗ {2}2\. Somalia +skipped +\[1\] +schedule/m);
    expect(out).toMatch(/^● {2}4\. Lesotho +as announced +\[1\] +Maseru, Lesotho, 10–11 January/m);
    expect(out).toContain("[1] 2026/2026-01-12-lesotho-communique");
    expect(out).toContain("\n  Somalia: skipped; announced\n");
  });

  it("says that a stop had been due, and numbers no stop of a host's notice", () => {
    const textOf = (name: string): string => {
      const [trip] = foldClaims(readCase("tests/cases", name), Infinity);
      return tripText(trip!, name);
    };
    expect(textOf("due-told-afterwards")).toMatch(/^● {2}had been due: Uganda +visited/m);
    expect(textOf("host-notice-is-not-numbered")).not.toContain("undefined");
    expect(textOf("partial-only")).not.toContain("undefined");
  });

  it("prints JSON as published", async () => {
    const trip = tripSchema.parse(JSON.parse((await type(show, [SEED, "--json", ...FIXTURE])).out));
    expect(trip.score).toEqual({
      announced: 4,
      made: 3,
      notMade: 1,
      unreported: 0,
      toCome: 0,
      contested: 0,
    });
    expect(trip.stops.map(({ outcome }) => outcome)).toEqual([
      "as announced",
      "skipped",
      "as announced",
      "as announced",
    ]);
    expect(trip.stops[1]?.facets).toMatchObject({ plan: "announced", form: "not comparable" });
    expect(trip.stops[1]?.skipped).toMatchObject({
      cause: "schedule",
      by: "Chinese embassy in Somalia",
      on: "2026-01-10",
    });
  });

  it("shows only what was known by a day", async () => {
    const { out } = await type(show, [SEED, "--as-of", "2026-01-09", "--json", ...FIXTURE]);
    const trip = tripSchema.parse(JSON.parse(out));
    expect(trip.stops.map(({ outcome }) => outcome)).not.toContain("skipped");
    expect((await type(show, [SEED, "--as-of", "2026-01-01", ...FIXTURE])).err).toBe(
      `show: nothing was known about ${SEED} by then`,
    );
  });

  it("suggests a known trip for an unknown one", async () => {
    expect(await type(show, ["wang-yi/2026-01-afrca", ...FIXTURE])).toMatchObject({
      code: 2,
      err: `show: unknown trip wang-yi/2026-01-afrca; did you mean ${SEED}?`,
    });
    expect((await type(show, FIXTURE)).code).toBe(2);
    expect((await type(show, [SEED, "--as-of", "2026-02-30", ...FIXTURE])).code).toBe(2);
  });
});
