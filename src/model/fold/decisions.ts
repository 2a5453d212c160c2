import type { PlanClaim } from "../claim.ts";
import { byKnowledge } from "../order.ts";
import type { Place } from "../place.ts";
import type { Dispute } from "../dispute.ts";
import { rankOf } from "../voice.ts";
import { type Decision, type DecisionClaim, type Decisions, decisionsOf } from "./decision.ts";
import { isAbout, joinVersions, stillPlanned } from "./decision-disputes.ts";
import { besidePlan, isMade, standingAbove } from "./lower-voices.ts";
import {
  isMadeAfter,
  isOutnumbered,
  isRepetition,
  planMadeWith,
  sameMoment,
} from "./same-decision.ts";
import type { ClaimsByKind } from "./claims-by-kind.ts";
import { highestRank } from "./voices.ts";

/** What was decided about a whole trip, in the order of knowledge. */
export function foldDecisions(byKind: ClaimsByKind): Decisions {
  const { decided, announced } = byKind;
  if (decided.length === 0) return UNDECIDED;
  const ledger = new DecisionLog();
  for (const claim of [...decided, ...announced].toSorted(byKnowledge)) {
    if (claim.kind === "announced") ledger.announce(claim, announced);
    else ledger.decide(claim as DecisionClaim, byKind);
  }
  return ledger.result(isMade(byKind));
}

const UNDECIDED: Decisions = { all: [], disputes: [], contestedStops: [], restored: [] };

class DecisionLog {
  readonly #all: Decision[] = [];
  readonly #disputes: Dispute[] = [];
  readonly #contested: { place: Place; dispute: Dispute }[] = [];
  #restored: Place[] = [];
  #inForce: Decision | undefined;
  /** Lower voices' decisions against a plan that still stands, and the plans that they contradict. */
  #lowerVoices: readonly DecisionClaim[] = [];
  #standing: readonly PlanClaim[] = [];

  result(isTripMade: boolean): Decisions {
    // A trip that was made answers lower voices: it was neither off nor unplanned.
    const moot = isTripMade ? this.#lowerVoices : [];
    const open = isTripMade ? [] : this.#lowerVoices;
    const below = open.length > 0 ? [besidePlan(this.#standing, open)] : [];
    return {
      all: [...this.#all, ...decisionsOf(moot, [])],
      inForce: this.#inForce,
      disputes: [...this.#disputes, ...below],
      contestedStops: this.#contested,
      restored: this.#restored,
    };
  }

  decide(claim: DecisionClaim, byKind: ClaimsByKind): void {
    const plans = byKind.announced;
    const current = this.#inForce;
    const last = this.#all.at(-1);
    const isKnown = !current && last?.kind === claim.kind && isRepetition(claim, last);
    const higher =
      claim.kind === "denied" || !(current ?? isKnown) ? standingAbove(claim, byKind) : [];
    if (higher.length > 0) {
      this.#lowerVoices = [...this.#lowerVoices, claim];
      this.#standing = [...new Set([...this.#standing, ...higher])];
    } else if (isKnown) this.#add(claim, last);
    else if (!current) this.#open(claim, plans);
    else if (current.kind === claim.kind && isRepetition(claim, current)) this.#add(claim, current);
    else if (current.kind === claim.kind) this.#open(claim, plans);
    else this.#contradict(claim, current, plans);
  }

  /**
   * A later announcement by a voice at least as high takes a decision back; a lower voice's contests
   * it.
   */
  announce(claim: PlanClaim, plans: readonly PlanClaim[]): void {
    this.#answer(claim, plans);
    const current = this.#inForce;
    if (!current || !isMadeAfter(claim, current, plans)) return;
    if (rankOf(claim.voice) > highestRank(current.claims)) {
      for (const { place } of claim.stops)
        this.#contested.push({ place, dispute: stillPlanned(current, claim) });
      return;
    }
    this.#replace(current, { ...current, restoredBy: [...current.restoredBy, claim] });
    if (claim.partial) this.#restored.push(...claim.stops.map(({ place }) => place));
    else this.#inForce = undefined;
  }

  /**
   * An announcement by a voice at least as high, made after the press reported the trip off, takes that
   * report back.
   */
  #answer(claim: PlanClaim, plans: readonly PlanClaim[]): void {
    const answered = this.#lowerVoices.filter(
      (below) =>
        below.kind !== "denied" &&
        rankOf(claim.voice) <= rankOf(below.voice) &&
        isMadeAfter(claim, { kind: below.kind, claims: [below], restoredBy: [] }, plans),
    );
    this.#lowerVoices = this.#lowerVoices.filter((below) => !answered.includes(below));
    this.#all.push(...decisionsOf(answered, [claim]));
  }

  #open(claim: DecisionClaim, plans: readonly PlanClaim[]): void {
    const newPlan = claim.kind === "postponed" ? planMadeWith(claim, plans) : undefined;
    const restoredBy = newPlan ? [newPlan] : [];
    // The official decision confirms or replaces what the press reported before.
    const before = this.#lowerVoices.filter(({ kind }) => kind !== "denied");
    const borneOut = before.filter(({ kind }) => kind === claim.kind);
    const decision: Decision = {
      kind: claim.kind,
      claims: [...borneOut, claim],
      restoredBy,
      newPlan,
    };
    this.#lowerVoices = this.#lowerVoices.filter((below) => !before.includes(below));
    this.#supersede(
      before.filter((below) => !borneOut.includes(below)),
      decision,
    );
    this.#all.push(decision);
    this.#inForce = newPlan ? undefined : decision;
    this.#restored = [];
  }

  /** Press reports of another decision: those of the same moment are a dispute, others stay on record. */
  #supersede(below: readonly DecisionClaim[], decision: Decision): void {
    const isRival = (claim: DecisionClaim): boolean =>
      decision.claims.some((other) => sameMoment(claim, other));
    for (const claim of below.filter(isRival)) this.#dispute(claim, decision, undefined);
    this.#all.push(
      ...decisionsOf(
        below.filter((claim) => !isRival(claim)),
        [],
      ),
    );
  }

  #add(claim: DecisionClaim, decision: Decision): void {
    this.#replace(decision, { ...decision, claims: [...decision.claims, claim] });
  }

  /**
   * A different decision: from a voice at least as high, the later one is in force; from a lower one,
   * it is a dispute.
   */
  #contradict(claim: DecisionClaim, current: Decision, plans: readonly PlanClaim[]): void {
    const rank = rankOf(claim.voice) - highestRank(current.claims);
    const isSameMoment = current.claims.some((other) => sameMoment(claim, other));
    const rival = this.#rivalOf(claim.kind, current);
    if (rank > 0 || isSameMoment) this.#dispute(claim, current, rival);
    if (rank > 0) return;
    if (!rival) this.#open(claim, plans);
    else if (rank < 0 || !isOutnumbered(claim, rival, current)) this.#add(claim, rival);
    if (rank === 0 && isSameMoment && isOutnumbered(claim, rival, current)) this.#inForce = current;
    else if (rival) this.#inForce = this.#all.find(({ claims }) => claims.includes(claim));
  }

  /** An earlier decision of this kind, made at the same moment as the one in force. */
  #rivalOf(kind: Decision["kind"], current: Decision): Decision | undefined {
    return this.#all.find(
      (other) =>
        other.kind === kind &&
        other.claims.some((claim) => current.claims.some((each) => sameMoment(claim, each))),
    );
  }

  #dispute(claim: DecisionClaim, current: Decision, rival: Decision | undefined): void {
    const versions = [
      { says: current.kind, claims: current.claims },
      { says: claim.kind, claims: [...new Set([...(rival?.claims ?? []), claim])] },
    ];
    const index = this.#disputes.findIndex((known) => isAbout(known, current));
    const known = this.#disputes[index];
    const dispute: Dispute = {
      kind: "fate",
      versions: joinVersions(known?.versions ?? [], versions),
    };
    if (known) this.#disputes[index] = dispute;
    else this.#disputes.push(dispute);
  }

  #replace(old: Decision, renewed: Decision): void {
    this.#all[this.#all.indexOf(old)] = renewed;
    if (this.#inForce === old) this.#inForce = renewed;
  }
}
