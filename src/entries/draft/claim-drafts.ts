import { tripGroup } from "../../reading/schema/trip-group.ts";

/** A stop, with its dates if the article gives any. */
export interface StopDraft {
  readonly stop: string;
  readonly dates?: string | undefined;
}

/** What was said about something, as far as filled in. */
export interface SaidDraft {
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly cause?: string | undefined;
}

export interface PlanDraft extends SaidDraft {
  readonly dates?: string | undefined;
  /** In the announced order. */
  readonly stops: readonly StopDraft[];
}

interface VisitDraft extends StopDraft {
  readonly calledOff?: readonly ({ readonly what: string } & SaidDraft)[] | undefined;
}

/** What the article says about one trip, as far as filled in. */
export interface ClaimDrafts {
  readonly announced?: PlanDraft | undefined;
  readonly due?: PlanDraft | undefined;
  readonly expected?: PlanDraft | undefined;
  readonly setOut?: SaidDraft | undefined;
  readonly visited?: readonly VisitDraft[] | undefined;
  readonly skipped?: readonly (SaidDraft & { readonly stop: string })[] | undefined;
  readonly turnedBack?: readonly (SaidDraft & { readonly stop: string })[] | undefined;
  readonly postponed?: (SaidDraft & { readonly to?: string | undefined }) | undefined;
  readonly cancelled?: SaidDraft | undefined;
  readonly denied?: readonly (SaidDraft & { readonly stop?: string | undefined })[] | undefined;
  readonly returned?: SaidDraft | undefined;
  readonly with?: readonly string[] | undefined;
  readonly stated?:
    readonly (SaidDraft & { readonly about: string; readonly says: string })[] | undefined;
}

export type ClaimKind = keyof ClaimDrafts;

/** All kinds of claim, in the order in which entries have them. */
export const CLAIM_KINDS = Object.keys(tripGroup.shape).filter(
  (field) => field !== "trip",
) as readonly ClaimKind[];

/** The kinds that are filled in, in that order. */
export const filledIn = (claims: ClaimDrafts): readonly (readonly [ClaimKind, object])[] =>
  CLAIM_KINDS.flatMap((kind) => {
    const claim = claims[kind];
    return claim === undefined || (Array.isArray(claim) && claim.length === 0)
      ? []
      : [[kind, claim] as const];
  });
