// What the command line of `new` gives.
import type { StopDraft } from "../entries/draft/entry-text.ts";
import { isFault, readWhen } from "../reading/schema/edtf.ts";
import { TRIP_ID, TRIP_ID_FORM } from "../reading/schema/trip-id.ts";
import { readArgs, UsageError } from "../site/args.ts";
import { type Asked, readAsked } from "./new-source.ts";

/** Each undefined where it is not given. */
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
  readonly announced: readonly StopDraft[];
  readonly visited: readonly StopDraft[];
  readonly skipped: readonly StopDraft[];
  readonly yes: boolean;
}

const TEXT = { type: "string" } as const;

/** Reads the words; what makes no sense is a usage error. */
export function readGiven(words: readonly string[]): Given {
  const { values, lists, others } = readArgs(words, {
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
    announced: TEXT,
    visited: TEXT,
    skipped: TEXT,
    yes: { type: "boolean", default: false },
  });
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
    announced: readStops(text("announced"), "announced"),
    visited: readStops(text("visited"), "visited"),
    skipped: readStops(text("skipped"), "skipped"),
    yes: values.yes === true,
  };
  for (const trip of trips) refuse("trip", tripFault(trip));
  refuse("published", given.published === undefined ? undefined : dateFault(given.published));
  const claims = [given.announced, given.visited, given.skipped].flat();
  if (claims.length > 0 && trips.length > 1)
    throw new UsageError("--announced, --visited and --skipped go with one --trip");
  return given;
}

function refuse(name: string, fault: string | undefined): void {
  if (fault !== undefined) throw new UsageError(`--${name}: ${fault}`);
}

export const tripFault = (text: string): string | undefined =>
  TRIP_ID.test(text) ? undefined : `unexpected ${text}, expected ${TRIP_ID_FORM}`;

/** What is wrong with dates; undefined where nothing is. */
export function dateFault(text: string): string | undefined {
  const when = readWhen(text);
  if (!isFault(when)) return undefined;
  return when.hint ? `${when.message}, ${when.hint}` : when.message;
}

/** `Ethiopia; Maseru, Lesotho @ 2026-01-10`: stops, each with its dates after an @. */
function readStops(text: string | undefined, name: string): readonly StopDraft[] {
  return (text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [stop = "", dates] = part.split("@").map((piece) => piece.trim());
      if (dates !== undefined) refuse(name, dateFault(dates));
      return { stop, dates };
    });
}
