import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Article, Outlet } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import { sayMomentBriefly, sayPublished } from "../words/dates.ts";
import type { Messages } from "../words/en/messages.ts";
import { anchorOf } from "./anchor.ts";
import { sayClaims } from "./claim-words.ts";
import type { Words } from "./language.ts";

/** One statement, as one speaker made it on one day: a numbered line of the evidence. */
export interface EvidenceItem {
  readonly number: number;
  readonly known: Day;
  /** `7 Jan 2026`, or `by 7 Jan 2026` where the sources do not give the day. */
  readonly when: string;
  readonly by?: string | undefined;
  readonly text: string;
  /** All that carry it. */
  readonly sources: readonly EvidenceSource[];
}

export interface EvidenceSource {
  readonly article: Article;
  readonly outlet: Outlet;
  /** The fragment of the article's page at which it says so. */
  readonly anchor: string;
}

export interface Evidence {
  readonly items: readonly EvidenceItem[];
  /** The lines on which something rests, for its footnotes. */
  readonly numbersOf: (claims: readonly Claim[]) => readonly number[];
}

/** What one article says in one sentence: one claim, or its visits to all stops. */
interface Statement {
  readonly claims: readonly Claim[];
  readonly text: string;
}

/** The claims of a trip as numbered lines, in the order in which they became known. */
export function gatherEvidence(
  trip: Trip,
  articles: ReadonlyMap<string, Article>,
  outlets: ReadonlyMap<string, Outlet>,
  words: Words,
): Evidence {
  const lines = [...Map.groupBy(datedFirst(readStatements(trip.claims, words)), lineOf).values()];
  const numbers = new Map(
    lines.flatMap((statements, index) =>
      statements.flatMap(({ claims }) => claims.map((claim) => [claim, index + 1] as const)),
    ),
  );
  const toSource = (claim: Claim): EvidenceSource => {
    const article = articles.get(claim.article)!;
    const outlet = outlets.get(article.source.outlet)!;
    return { article, outlet, anchor: anchorOf(claim) };
  };
  return {
    items: lines.map((statements, index) => {
      const claim = statements[0]!.claims[0]!;
      return {
        number: index + 1,
        known: claim.known,
        when: sayWhen(claim, articles.get(claim.article)!, words.messages),
        by: claim.by,
        text: statements[0]!.text,
        sources: firstOfEach(statements).map(toSource),
      };
    }),
    numbersOf: (claims) =>
      [...new Set(claims.map((claim) => numbers.get(claim)!))].sort((a, b) => a - b),
  };
}

/** What no source dates comes last. */
const datedFirst = (statements: readonly Statement[]): readonly Statement[] =>
  statements.toSorted((a, b) => isUndated(a) - isUndated(b));
const isUndated = ({ claims }: Statement): number => Number(claims[0]!.undated === true);

/** One claim of each article that says it. */
const firstOfEach = (statements: readonly Statement[]): readonly Claim[] => [
  ...Map.groupBy(
    statements.map(({ claims }) => claims[0]!),
    ({ article }) => article,
  )
    .values()
    .map(([claim]) => claim!),
];

function readStatements(claims: readonly Claim[], words: Words): readonly Statement[] {
  const together = Map.groupBy(claims, (claim) =>
    claim.kind === "visited" ? [claim.article, claim.known, claim.by ?? ""].join("\n") : claim.id,
  );
  return [...together.values()].map((some) => ({
    claims: some,
    text: words.ui.claims.join(sayClaims(some, words)),
  }));
}

const lineOf = ({ claims, text }: Statement): string =>
  [claims[0]!.on?.edtf ?? "", claims[0]!.known, claims[0]!.by ?? "", text].join("\n");

/** When it was said, else when it was published, as exact as is known. */
const sayWhen = ({ on }: Claim, { source }: Article, messages: Messages): string =>
  on ? sayMomentBriefly(on, messages, { year: true }) : sayPublished(source.published, messages);
