import { counter } from "../model/grouped.ts";
import { memoized } from "../model/memoized.ts";
import { type Claim, CLAIM_KINDS } from "../model/claim.ts";
import { isFields } from "./fields.ts";
import type { Path, Tree } from "./yaml/tree.ts";

type Kind = Claim["kind"];

const KINDS = new Set<string>(CLAIM_KINDS);

/** A claim as it is in the file, before validation. */
export interface RawClaim {
  readonly kind: Kind;
  /** From 1, among the article's claims of its kind. */
  readonly count: number;
  readonly path: Path;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The groups in `trips`; empty if that is not a list. */
export function rawGroups({ value }: Tree): readonly unknown[] {
  const trips = isFields(value) ? value.trips : undefined;
  return Array.isArray(trips) ? (trips as unknown[]) : [];
}

/** The claims of an entry in file order, as far as its structure is valid. */
export const eachClaim = memoized(findClaims, new WeakMap());

function findClaims(tree: Tree): readonly RawClaim[] {
  const claims: RawClaim[] = [];
  const countOf = counter();
  for (const [index, group] of rawGroups(tree).entries()) {
    if (!isFields(group)) continue;
    for (const [kind, value] of Object.entries(group)) {
      if (!isKind(kind)) continue;
      for (const [item, fields] of (Array.isArray(value)
        ? (value as unknown[])
        : [value]
      ).entries()) {
        const path = ["trips", index, kind, item];
        const short = kind === "with" ? { trip: fields } : { stop: fields };
        claims.push({
          kind,
          count: countOf(kind),
          path,
          fields: isFields(fields) ? fields : short,
        });
      }
    }
  }
  return claims;
}

const isKind = (key: string): key is Kind => KINDS.has(key);

export function textAt(value: unknown, path: Path): string | undefined {
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return typeof value === "string" ? value : undefined;
}

/** The path of a claim in its entry: claims of one kind are in file order. */
export function claimPath({ id, kind }: Claim, claims: readonly Claim[], tree: Tree): Path {
  const index = claims.filter((each) => each.kind === kind).findIndex((each) => each.id === id);
  return eachClaim(tree).filter((raw) => raw.kind === kind)[index]?.path ?? [];
}
