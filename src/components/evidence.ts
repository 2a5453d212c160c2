import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Article, Outlet } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import { sayDay, sayMoment } from "../layout/dates.ts";
import { sayClaims } from "./claim-words.ts";

/** What one source said on one day: one numbered line of the evidence. */
export interface EvidenceItem {
  readonly number: number;
  readonly known: Day;
  /** `7 Jan 2026`, or `by 7 Jan 2026` where the source does not give the day. */
  readonly when: string;
  readonly by?: string | undefined;
  readonly statements: readonly string[];
  readonly article: Article;
  readonly outlet: Outlet;
}

export interface Evidence {
  readonly items: readonly EvidenceItem[];
  /** The lines on which something rests, for its footnotes. */
  readonly numbersOf: (claims: readonly Claim[]) => readonly number[];
}

const lineOf = ({ article, known, by }: Claim): string => [article, known, by ?? ""].join("\n");

/** The claims of a trip as numbered lines, in the order in which they became known. */
export function gatherEvidence(
  trip: Trip,
  articles: ReadonlyMap<string, Article>,
  outlets: ReadonlyMap<string, Outlet>,
): Evidence {
  const lines = [...Map.groupBy(trip.claims, lineOf)];
  const numbers = new Map(lines.map(([line], index) => [line, index + 1]));
  return {
    items: lines.map(([, claims], index) => {
      const article = articles.get(claims[0]!.article)!;
      return {
        number: index + 1,
        known: claims[0]!.known,
        when: sayWhen(claims[0]!),
        by: claims[0]!.by,
        statements: sayClaims(claims),
        article,
        outlet: outlets.get(article.source.outlet)!,
      };
    }),
    numbersOf: (claims) =>
      [...new Set(claims.map((claim) => numbers.get(lineOf(claim))!))].sort((a, b) => a - b),
  };
}

const sayWhen = ({ known, on }: Claim): string =>
  on ? sayMoment(on, { long: false }).replace(/^(on|in) /u, "") : sayDay(known);
