import type { Claim, StatedClaim } from "./claim.ts";
import { ofKind } from "./order.ts";
import type { Dispute } from "./trip.ts";

const normal = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

const question = ({ about, place }: StatedClaim): string =>
  `${place?.country ?? ""}\n${normal(about)}`;

/** The questions to which articles give different answers. */
export function foldStated(claims: readonly Claim[]): readonly (Dispute & { country?: string })[] {
  const questions = Map.groupBy(ofKind(claims, "stated"), question);
  return [...questions.values()].flatMap((answers) => {
    const versions = Map.groupBy(answers, ({ says }) => normal(says));
    const first = answers[0]!;
    return versions.size < 2
      ? []
      : [
          {
            kind: "stated" as const,
            about: first.about,
            ...(first.place && { country: first.place.country }),
            versions: [...versions.values()].map((group) => ({
              says: group[0]!.says,
              claims: group,
            })),
          },
        ];
  });
}
