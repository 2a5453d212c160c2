import type { Claim, StatedClaim } from "./claim.ts";
import { ofKind } from "./order.ts";
import type { Version } from "./trip.ts";

/** A question that the other kinds of claim do not cover, with every answer that articles give. */
export interface Question {
  readonly about: string;
  /** Undefined where it is about the trip as a whole. */
  readonly country?: string | undefined;
  /** One answer, or several that differ: a dispute. */
  readonly versions: readonly Version[];
}

/** The questions that articles answer, in the order in which they were first answered. */
export const foldStated = (claims: readonly Claim[]): readonly Question[] =>
  [...Map.groupBy(ofKind(claims, "stated"), questionOf).values()].map(readQuestion);

const normal = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

const questionOf = ({ about, place }: StatedClaim): string =>
  `${place?.country ?? ""}\n${normal(about)}`;

function readQuestion(answers: readonly StatedClaim[]): Question {
  const { about, place } = answers[0]!;
  const versions = Map.groupBy(answers, ({ says }) => normal(says));
  return {
    about,
    country: place?.country,
    versions: [...versions.values()].map((claims) => ({ says: claims[0]!.says, claims })),
  };
}
