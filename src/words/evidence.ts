import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { ofKind } from "../model/order.ts";
import { earliest } from "../model/when.ts";
import { sayClaims } from "./claim-words.ts";
import type { TripWords } from "./trip-words.ts";

/** What one article says in one sentence: one claim, or its visits to all stops. */
export interface Statement {
  readonly claims: readonly Claim[];
  readonly text: string;
}

/** One speaker's statement on one day, with all articles that carry it: a numbered line. */
export interface EvidenceLine {
  readonly number: number;
  readonly text: string;
  /** One for each article. */
  readonly statements: readonly Statement[];
}

/** A trip's claims as numbered lines, in the order in which they became known; undated ones come last. */
export const evidenceLines = (
  claims: readonly Claim[],
  words: TripWords,
): readonly EvidenceLine[] =>
  [...Map.groupBy(datedFirst(readStatements(claims, words)), lineOf).values()].map(
    (statements, index) => ({ number: index + 1, text: statements[0]!.text, statements }),
  );

/** The numbers of the lines that something rests on, for footnotes. */
export type NumbersOf = (claims: readonly Claim[]) => readonly number[];

export function numbersIn(lines: readonly EvidenceLine[]): NumbersOf {
  // By id, as the same claim may have been read more than once.
  const numbers = new Map(
    lines.flatMap(({ number, statements }) =>
      statements.flatMap(({ claims }) => claims.map(({ id }) => [id, number] as const)),
    ),
  );
  return (claims) =>
    [...new Set(claims.flatMap(({ id }) => numbers.get(id) ?? []))].sort((a, b) => a - b);
}

const datedFirst = (statements: readonly Statement[]): readonly Statement[] =>
  statements.toSorted((a, b) => isUndated(a) - isUndated(b));
const isUndated = ({ claims }: Statement): number => Number(claims[0]!.undated === true);

function readStatements(claims: readonly Claim[], words: TripWords): readonly Statement[] {
  const together = Map.groupBy(claims, (claim) =>
    claim.kind === "visited" ? [claim.article, claim.known, claim.by ?? ""].join("\n") : claim.id,
  );
  const began = firstArrival(claims);
  return [...together.values()].map((some) => ({
    claims: some,
    text: words.ui.claims.join(sayClaims(some, words, began)),
  }));
}

/** The first possible day of a stop in person; infinite if none is dated. */
const firstArrival = (claims: readonly Claim[]): Day =>
  Math.min(
    ...ofKind(claims, "visited").flatMap(({ dates, stopKind }) =>
      dates && stopKind !== "virtual" && Number.isFinite(earliest(dates)) ? earliest(dates) : [],
    ),
  );

const lineOf = ({ claims, text }: Statement): string =>
  [claims[0]!.on?.edtf ?? "", claims[0]!.known, claims[0]!.by ?? "", text].join("\n");
