import type { Claim } from "./claim.ts";

/** JSON has no infinite numbers, which stand in dates for what a source does not say. */
const INFINITE: ReadonlyMap<unknown, number> = new Map([
  ["-Infinity", -Infinity],
  ["Infinity", Infinity],
]);
const EDGES = new Set(["from", "to"]);
/** What many claims have in common: packed once, and named by its number. */
const SHARED = new Set(["place", "voice", "on", "dates"]);

interface Packed {
  readonly shared: readonly unknown[];
  readonly claims: unknown;
}

/** Claims as values that JSON can hold, in few bytes. */
export function packClaims(claims: readonly Claim[]): unknown {
  const numbers = new Map<string, number>();
  const packed: unknown = JSON.parse(JSON.stringify(claims, withoutInfinite), (key, value) => {
    if (!SHARED.has(key) || typeof value !== "object") return value as unknown;
    const text = JSON.stringify(value);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  const shared = Array.from(numbers.keys(), (text): unknown => JSON.parse(text));
  return { shared, claims: packed } satisfies Packed;
}

/** The claims that were packed. */
export function unpackClaims(packed: unknown): readonly Claim[] {
  const { shared, claims } = JSON.parse(JSON.stringify(packed), withInfinite) as Packed;
  return JSON.parse(JSON.stringify(claims), (key, value: unknown) =>
    SHARED.has(key) && typeof value === "number" ? shared[value] : value,
  ) as readonly Claim[];
}

const withoutInfinite = (key: string, value: unknown): unknown =>
  EDGES.has(key) && Math.abs(Number(value)) === Infinity ? String(value) : value;

const withInfinite = (key: string, value: unknown): unknown =>
  EDGES.has(key) ? (INFINITE.get(value) ?? value) : value;
