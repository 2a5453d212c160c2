import type { Claim, ExplainedClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import { articleCount } from "../order.ts";
import type { Explanation } from "../explanation.ts";
import { isDay } from "../day-range.ts";
import { latest, type When } from "../when.ts";
import { firstKnown } from "./knowledge.ts";

/**
 * The reasons given, one explanation for each voice and cause. First those that name a cause, then officials', then
 * those of the voice that spoke first; of one voice its last word, then what more articles carry.
 */
export function foldExplanations(claims: readonly ExplainedClaim[]): readonly Explanation[] {
  const byVoice = Map.groupBy(claims, ({ voice }) => voice.id);
  return [...byVoice.values()]
    .flatMap((some) =>
      ofOneVoice(some).map((explanation) => ({ explanation, first: firstKnown(some) })),
    )
    .toSorted(byWeight)
    .map(({ explanation }) => explanation);
}

/** If a voice names just one cause, its statements without a cause belong to that one. */
function ofOneVoice(claims: readonly ExplainedClaim[]): readonly Explanation[] {
  const causes = Map.groupBy(claims, ({ cause }) => cause);
  const named = [...causes.keys()].filter((cause) => cause !== "unstated");
  if (named.length <= 1) return [readExplanation(claims, named[0] ?? "unstated")];
  return [...causes].map(([cause, some]) => readExplanation(some, cause));
}

function readExplanation(
  claims: readonly ExplainedClaim[],
  cause: Explanation["cause"],
): Explanation {
  const first = claims.find((claim) => claim.cause === cause) ?? claims[0]!;
  const days = daysGiven(claims);
  return {
    by: first.by ?? claims.find(({ by }) => by)?.by,
    voice: first.voice,
    on: days.isTie ? undefined : days.all[0],
    days: days.all,
    cause,
    reason: (claims.find((claim) => claim.cause === cause && claim.reason) ?? first).reason,
    sentInstead: claims.find((claim) => claim.sentInstead)?.sentInstead,
    claims,
  };
}

/** The days that carriers give for one statement; each carrier's last word counts once. */
function daysGiven(claims: readonly Claim[]): { all: readonly When[]; isTie: boolean } {
  const lastWords = new Map(sayingFirst(claims).map((claim) => [claim.carrier, claim]));
  const told = [...lastWords.values()].flatMap(({ on }) => on ?? []);
  const dated = told.filter((on) => !told.some((other) => isSharper(other, on)));
  const versions = [...Map.groupBy(dated, ({ edtf }) => edtf).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return {
    all: versions.map(([on]) => on!),
    isTie: versions.length > 1 && versions[0]!.length === versions[1]!.length,
  };
}

/** Whether a day lies within a less precise date of another article: both report that day. */
const isSharper = (a: When, b: When): boolean =>
  a.edtf !== b.edtf &&
  a.start.from >= b.start.from &&
  a.end.to <= b.end.to &&
  !isDay({ from: b.start.from, to: b.end.to });

/** Articles whose dates differ by no more than this date the same statement. */
const SAME_STATEMENT_DAYS = 3;

/** The claims that report a voice's first statement, not its later repetitions. */
function sayingFirst(claims: readonly Claim[]): readonly Claim[] {
  const days = claims.flatMap(({ on }) => (on ? latest(on) : []));
  const first = Math.min(...days);
  return claims.filter(({ on }) => on && latest(on) - first <= SAME_STATEMENT_DAYS);
}

/** For claims that imply a stop is not made without having to say why, such as a plan that leaves it out. */
export function impliedExplanation(claims: readonly Claim[]): readonly Explanation[] {
  const first = claims[0];
  if (!first) return [];
  const { cause = "unstated", reason } = first.kind === "announced" ? first : {};
  const { by, voice, on } = first;
  return [{ by, voice, on, days: on ? [on] : [], cause, reason, claims }];
}

const isNamed = (explanation: Explanation): number => (explanation.cause === "unstated" ? 0 : 1);

const isOfficial = ({ voice }: Explanation): number => (voice.side === "press" ? 0 : 1);

interface Weighed {
  readonly explanation: Explanation;
  /** When its voice first gave a reason. */
  readonly first: Day;
}

const byWeight = (a: Weighed, b: Weighed): number =>
  isNamed(b.explanation) - isNamed(a.explanation) ||
  isOfficial(b.explanation) - isOfficial(a.explanation) ||
  a.first - b.first ||
  (a.explanation.voice.id === b.explanation.voice.id
    ? firstSaid(b.explanation) - firstSaid(a.explanation)
    : 0) ||
  articleCount(b.explanation.claims) - articleCount(a.explanation.claims);

const firstSaid = ({ claims }: Explanation): number => firstKnown(claims);
