import type { Claim } from "./claim.ts";

/** JSON has no infinite numbers, which stand in dates for what a source does not say. */
const INFINITE: ReadonlyMap<unknown, number> = new Map([
  ["-Infinity", -Infinity],
  ["Infinity", Infinity],
]);
const EDGES = new Set(["from", "to"]);

/** Claims as values that JSON can hold. */
export const packClaims = (claims: readonly Claim[]): unknown =>
  JSON.parse(
    JSON.stringify(claims, (key, value: unknown) =>
      EDGES.has(key) && Math.abs(Number(value)) === Infinity ? String(value) : value,
    ),
  );

/** The claims that were packed. */
export const unpackClaims = (packed: unknown): readonly Claim[] =>
  JSON.parse(JSON.stringify(packed), (key, value: unknown) =>
    EDGES.has(key) ? (INFINITE.get(value) ?? value) : value,
  ) as readonly Claim[];
