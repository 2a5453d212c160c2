// The command line of `new`.
import { type ClaimDrafts, filledIn } from "../entries/draft/claim-drafts.ts";
import { readArgs, UsageError } from "../site/args.ts";
import { CLAIM_OPTIONS, optionOf, readClaims, refuse } from "./new-given-claims.ts";
import { dateFault, tripFault } from "./new-faults.ts";
import { type SourceRequest, readSourceRequest } from "./new-source.ts";
import type { Page } from "../entries/draft/page.ts";
import type { Day } from "../model/day.ts";
import type { Content } from "../reading/disk/content.ts";
import type { Prompts } from "./prompts.ts";

/** Options with a text value, by name. */
const TEXTS = [
  "content",
  "title",
  "outlet",
  "outletName", // of an outlet not on file yet
  "sourceTitle",
  "published",
  "language",
  "translation",
  "personName", // of a traveller not on file yet
  "personCountry",
  "name", // the short file name
] as const;

export interface Given
  extends SourceRequest, Partial<Readonly<Record<(typeof TEXTS)[number], string>>> {
  readonly trips: readonly string[];
  readonly claims: ClaimDrafts;
  readonly yes: boolean;
}

const TEXT = { type: "string" } as const;
const OPTIONS = {
  ...Object.fromEntries(TEXTS.map((name) => [optionOf(name), TEXT])),
  url: TEXT,
  trip: { type: "string", multiple: true },
  ...CLAIM_OPTIONS,
  yes: { type: "boolean", default: false },
} as const;

/** Parses the arguments; anything invalid is a usage error. */
export function readGiven(words: readonly string[]): Given {
  const { values, positionals } = readArgs(words, OPTIONS, true);
  // Options accessed by name are all texts.
  const texts = values as object as Readonly<Record<string, string | undefined>>;
  const { trip: trips = [] } = values;
  const given: Given = {
    ...readSourceRequest(positionals, values.url),
    ...Object.fromEntries(TEXTS.map((name) => [name, texts[optionOf(name)]])),
    trips,
    claims: readClaims(texts, values.with),
    yes: values.yes,
  };
  for (const trip of trips) refuse("trip", tripFault(trip));
  refuse("published", given.published === undefined ? undefined : dateFault(given.published));
  const claims = filledIn(given.claims);
  if (claims.length > 0 && trips.length > 1)
    throw new UsageError(
      `${claims.map(([kind]) => `--${optionOf(kind)}`).join(", ")} go with one --trip`,
    );
  return given;
}

/** What the fields of a new entry are determined from. */
export interface EntryAnswers {
  readonly given: Given;
  readonly page: Partial<Page>;
  readonly content: Content;
  readonly today: Day;
  readonly ask: Prompts | undefined;
}
