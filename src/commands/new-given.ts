// What the command line of `new` gives.
import { type ClaimDrafts, filledIn } from "../entries/draft/claim-drafts.ts";
import { readArgs, UsageError } from "../site/args.ts";
import { CLAIM_OPTIONS, optionOf, readClaims, refuse } from "./new-given-claims.ts";
import { dateFault, tripFault } from "./new-faults.ts";
import { type Asked, readAsked } from "./new-source.ts";
import type { Page } from "../entries/draft/page.ts";
import type { Day } from "../model/day.ts";
import type { Content } from "../reading/disk/content.ts";
import type { Prompts } from "./prompts.ts";

/** Each undefined if it is not given. */
export interface Given extends Asked {
  readonly content?: string | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  /** The name of an outlet that is not on file yet. */
  readonly outletName?: string | undefined;
  readonly sourceTitle?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly translation?: string | undefined;
  /** The name and country of a traveller who is not on file yet. */
  readonly personName?: string | undefined;
  readonly personCountry?: string | undefined;
  /** The short name of the file. */
  readonly name?: string | undefined;
  readonly trips: readonly string[];
  readonly claims: ClaimDrafts;
  readonly yes: boolean;
}

const TEXT = { type: "string" } as const;
const OPTIONS = {
  content: TEXT,
  title: TEXT,
  url: TEXT,
  outlet: TEXT,
  "outlet-name": TEXT,
  "source-title": TEXT,
  published: TEXT,
  language: TEXT,
  translation: TEXT,
  name: TEXT,
  "person-name": TEXT,
  "person-country": TEXT,
  trip: { type: "string", multiple: true },
  ...CLAIM_OPTIONS,
  yes: { type: "boolean", default: false },
} as const;

/** Reads the words; what makes no sense is a usage error. */
export function readGiven(words: readonly string[]): Given {
  const { values, lists, others } = readArgs(words, OPTIONS);
  const text = (name: string): string | undefined =>
    typeof values[name] === "string" ? values[name] : undefined;
  const trips = lists.trip ?? [];
  const given = {
    ...readAsked(others, text("url")),
    content: text("content"),
    title: text("title"),
    outlet: text("outlet"),
    outletName: text("outlet-name"),
    sourceTitle: text("source-title"),
    published: text("published"),
    language: text("language"),
    translation: text("translation"),
    name: text("name"),
    personName: text("person-name"),
    personCountry: text("person-country"),
    trips,
    claims: readClaims(text, lists.with),
    yes: values.yes === true,
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

/** What the fields of a new entry are settled from. */
export interface EntryAnswers {
  readonly given: Given;
  readonly page: Partial<Page>;
  readonly content: Content;
  readonly today: Day;
  readonly ask: Prompts | undefined;
}
