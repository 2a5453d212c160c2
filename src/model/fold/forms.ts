import type { StopKind, VisitedClaim } from "../claim.ts";

/** Who says that a stay was a visit, a transit or held by video. */
export interface FormVersion {
  readonly kind: StopKind;
  readonly claims: readonly VisitedClaim[];
}

export interface Forms {
  /** A visit in person if any voice's last word says so; else what is reported. */
  readonly kind: StopKind;
  /** Each version if voices contradict each other; else empty. */
  readonly forms: readonly FormVersion[];
}

const NONE = [] as const;

/** The form of a stay by each voice's last word; `claims` are in the order of knowledge. */
export function foldForms(claims: readonly VisitedClaim[]): Forms {
  const { stopKind } = claims[0]!;
  if (claims.every((claim) => claim.stopKind === stopKind)) return { kind: stopKind, forms: NONE };
  const lastWords = new Map(claims.map((claim) => [claim.voice.id, claim.stopKind]));
  const counted = claims.filter((claim) => claim.stopKind === lastWords.get(claim.voice.id));
  const forms = [...Map.groupBy(counted, (claim) => claim.stopKind)].map(([kind, some]) => ({
    kind,
    claims: some,
  }));
  const { kind } = forms.find((form) => form.kind === "visit") ?? forms[0]!;
  return { kind, forms: forms.length > 1 ? forms : NONE };
}
