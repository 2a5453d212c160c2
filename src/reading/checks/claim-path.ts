import type { Claim } from "../../model/claim.ts";
import { eachClaim } from "../raw-claims.ts";
import type { Path, Tree } from "../yaml/tree.ts";

/** Where one of an entry's claims stands: those of one kind are in the file in the order in which they were read. */
export function claimPath({ id, kind }: Claim, claims: readonly Claim[], tree: Tree): Path {
  const index = claims.filter((each) => each.kind === kind).findIndex((each) => each.id === id);
  return eachClaim(tree).filter((raw) => raw.kind === kind)[index]?.path ?? [];
}
