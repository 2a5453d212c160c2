import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Article, Outlet } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import { sayMomentBriefly, sayPublished } from "../words/dates.ts";
import type { Messages } from "../words/en/messages.ts";
import {
  type EvidenceLine,
  evidenceLines,
  numbersIn,
  type NumbersOf,
  type Statement,
} from "../words/evidence.ts";
import type { TripWords } from "../words/trip-words.ts";

/** A numbered line of the evidence, with links to its sources. */
interface EvidenceItem {
  readonly number: number;
  readonly known: Day;
  /** `7 Jan 2026`, or `by 7 Jan 2026` where the sources do not give the day. */
  readonly when: string;
  readonly by?: string | undefined;
  readonly text: string;
  /** All sources that carry it, by origin: copies of one agency's text are one. */
  readonly origins: readonly Origin[];
}

/** One text, and everyone who printed it: the origin itself first, if it is among them. */
type Origin = readonly [EvidenceSource, ...EvidenceSource[]];

export interface EvidenceSource {
  readonly article: Article;
  readonly outlet: Outlet;
  /** The fragment of the claim on the article's page. */
  readonly anchor: string;
}

export interface Evidence {
  readonly items: readonly EvidenceItem[];
  readonly lines: readonly EvidenceLine[];
  /** The numbers of the lines that something rests on, for its footnotes. */
  readonly numbersOf: NumbersOf;
}

/** The claims of a trip as numbered lines, each with its sources. */
export function gatherEvidence(
  trip: Trip,
  articles: ReadonlyMap<string, Article>,
  outlets: ReadonlyMap<string, Outlet>,
  words: TripWords,
): Evidence {
  const lines = evidenceLines(trip.claims, words);
  const toSource = (claim: Claim): EvidenceSource => {
    const article = articles.get(claim.article)!;
    const outlet = outlets.get(article.source.outlet)!;
    return { article, outlet, anchor: anchorOf(claim) };
  };
  return {
    lines,
    items: lines.map(({ number, text, statements }) => {
      const claim = statements[0]!.claims[0]!;
      return {
        number,
        known: claim.known,
        when: sayWhen(claim, articles.get(claim.article)!, words.messages),
        by: claim.by,
        text,
        origins: byOrigin(firstOfEach(statements).map(toSource)),
      };
    }),
    numbersOf: numbersIn(lines),
  };
}

/** Groups sources by the outlet whose text they print. */
const byOrigin = (sources: readonly EvidenceSource[]): readonly Origin[] =>
  [...Map.groupBy(sources, ({ outlet }) => outlet.of ?? outlet.id).values()].map(
    (some) => some.toSorted((a, b) => isCopy(a) - isCopy(b)) as unknown as Origin,
  );

const isCopy = ({ outlet }: EvidenceSource): number => Number(outlet.of !== undefined);

/** The first of each article's claims that say it. */
const firstOfEach = (statements: readonly Statement[]): readonly Claim[] => [
  ...Map.groupBy(
    statements.map(({ claims }) => claims[0]!),
    ({ article }) => article,
  )
    .values()
    .map(([claim]) => claim!),
];

/** When it was said, else when it was published, as exactly as known. */
const sayWhen = ({ on }: Claim, { source }: Article, messages: Messages): string =>
  on ? sayMomentBriefly(on, messages, { year: true }) : sayPublished(source.published, messages);

/** The fragment of a claim on its article's page: `skipped-1`. */
export const anchorOf = ({ id }: Claim): string => id.slice(id.indexOf("#") + 1);
