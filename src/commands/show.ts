// Folds one trip and prints it as text, or as the JSON that the site publishes.
import { toTripJson } from "../downloads/trip-json.ts";
import { tripTitle } from "../words/title.ts";
import { foldClaims } from "../model/fold.ts";
import type { Content } from "../reading/disk/content.ts";
import { nearest } from "../reading/checks/nearest.ts";
import { isError } from "../reading/problem.ts";
import { readArgs, runIfCalled, type Terminal, UsageError } from "../site/args.ts";
import { readAsOf, contentFolder, readFolder } from "../site/settings.ts";
import { tripText } from "./trip-text.ts";
import { en } from "../words/en/messages.ts";

const OPTIONS = {
  content: { type: "string" },
  "as-of": { type: "string" },
  json: { type: "boolean" },
} as const;

/** `show TRIP [--as-of DAY] [--json] [--content DIR]`; 1 if entries with errors were left out. */
export function show(words: readonly string[], terminal: Terminal): number {
  const { values, positionals } = readArgs(words, OPTIONS, true);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    throw new UsageError("expected one trip, such as wang-yi/2026-01-africa");
  }
  const content = readFolder(contentFolder(values.content, terminal), terminal);
  const asOf = readAsOf(values["as-of"], terminal);
  const record = recordOf(id, content, asOf);
  const { trip, title } = record;
  terminal.out(values.json ? JSON.stringify(toTripJson(record), null, 2) : tripText(trip, title));
  const errors = content.problems.filter(isError).length;
  if (errors > 0) {
    terminal.err(`show: files with errors were left out (${errors}); npm run check lists them`);
  }
  return errors > 0 ? 1 : 0;
}

function recordOf(id: string, content: Content, asOf: number): Parameters<typeof toTripJson>[0] {
  const claims = content.articles.flatMap((article) => article.claims);
  const ofTrip = claims.filter((claim) => claim.trip === id);
  if (ofTrip.length === 0) {
    const trips = new Set(claims.map(({ trip }) => trip));
    const near = nearest(id, trips);
    const hint =
      near.length > 0 ? `did you mean ${near.join(", ")}?` : `there are ${trips.size} trips`;
    throw new UsageError(`unknown trip ${id}; ${hint}`);
  }
  const [trip] = foldClaims(ofTrip, asOf);
  if (!trip) throw new UsageError(`nothing was known about ${id} by then`);
  const person = content.people.get(trip.person)!;
  const editorial = content.editorials.find((text) => text.trip === id);
  return { trip, person, title: editorial?.title ?? tripTitle(trip, person.name, en) };
}

await runIfCalled(import.meta, show);
