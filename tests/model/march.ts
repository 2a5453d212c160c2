// Claims about one trip in March 2026, and a table of what few of them come to. The plan is ET on the 10th and 11th,
// KE on the 12th and 13th; all is told by the traveller's side, a voice that all articles share.
import { expect, it } from "vitest";
import type { Claim, JourneyClaim, PlanClaim, VisitedClaim } from "../../src/model/claim.ts";
import { foldClaims } from "../../src/model/fold.ts";
import type { When } from "../../src/model/when.ts";
import { announced, calledOff, day, type Told, visited, when } from "./build.ts";
import { sayTrip } from "./say-trip.ts";

export const march = (n: number): number => day("2026-03-01") + n - 1;
export const dates = (text: string): When => when(text.replaceAll("M", "2026-03"));
/** An article of its own, published on a day of March, by a voice that all articles share. */
export const on = (n: number, article = `on ${n}`): Told => ({
  article,
  published: march(n),
  on: march(n),
  voice: { id: "v" },
});
export const host = (n: number): Told => ({
  ...on(n, `host ${n}`),
  voice: { id: "h", side: "host" },
});

export const plan = announced(on(1), [
  ["ET", dates("M-10/M-11")],
  ["KE", dates("M-12/M-13")],
]);
export const dated = { ...plan, dates: dates("M-10/M-13") };
export const made = (n: number, id: string, days?: string, position = 0): VisitedClaim =>
  visited({ ...on(n), on: undefined, position }, id, days === undefined ? undefined : dates(days));
export const ET = made(11, "ET", "M-10/M-11");
export const KE = made(14, "KE", "M-12/M-13");
export const journey = (
  n: number,
  kind: JourneyClaim["kind"],
  cause: JourneyClaim["cause"] = "unstated",
): JourneyClaim => ({
  ...(calledOff(on(n), "cancelled") as JourneyClaim),
  kind,
  cause,
  happened: dates(`M-${String(n).padStart(2, "0")}`),
});
export const notice = (n: number, ...stops: Parameters<typeof announced>[1]): PlanClaim =>
  announced(host(n), stops, { partial: true });

interface Expected {
  readonly status?: string;
  readonly score?: string;
  readonly stops?: readonly string[];
  readonly disputes?: readonly string[];
  readonly plans?: readonly string[];
  readonly dates?: string | undefined;
  readonly planned?: readonly string[];
  readonly history?: readonly string[];
  readonly corrected?: readonly string[];
}

type Row = readonly [name: string, asOf: number, claims: readonly Claim[], expected: Expected];
export const table = (rows: readonly Row[]): void => {
  it.each(rows.map((row) => [...row] as const))("%s", (_, asOf, claims, expected) => {
    const said = sayTrip(foldClaims(claims, march(asOf))[0]!);
    const keys = Object.keys(expected) as (keyof Expected)[];
    expect(Object.fromEntries(keys.map((key) => [key, said[key]]))).toEqual(expected);
  });
};
