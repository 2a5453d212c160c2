import type { Claim } from "../../model/claim.ts";
import type { Report } from "../problem.ts";
import type { Tree } from "../yaml/tree.ts";
import { claimPath } from "../raw-claims.ts";

/** Announcements are made by an official: a ministry, an embassy, the traveller. The press alone can only expect. */
export function checkAnnounced(claims: readonly Claim[], tree: Tree, report: Report): void {
  for (const claim of claims) {
    const { kind, by, voice } = claim;
    if (kind !== "announced" || voice.side !== "press") continue;
    const path = claimPath(claim, claims, tree);
    report(tree.atKey(path.slice(0, -1)), {
      severity: "warning",
      code: "announced-by-nobody",
      message: by
        ? `announced, but "${by}" is no government or its spokesperson`
        : "announced, but nobody official says so here: there is no by, and the outlet is not a government's own",
      hint: "write by: with the ministry, embassy or spokesperson; use due if it was reported afterwards, expected if the press predicted it",
    });
  }
}
