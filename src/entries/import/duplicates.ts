import type { Notice, VisitRecord } from "./record.ts";

/** The facts of a record: what its entry would say. */
const factsOf = ({
  traveller,
  trip,
  country,
  place,
  dates,
  source,
  calledOff,
  plan,
  stopKind,
  met,
}: VisitRecord): string =>
  JSON.stringify([
    ...[traveller, trip, country, place, dates],
    ...[source, calledOff, plan, stopKind, met],
  ]);

/**
 * Removes exact duplicates. A duplicate follows the first record without another visit by that
 * traveller in between; with one, the traveller came back, and both stay.
 */
export function mergeDuplicates(records: readonly VisitRecord[]): {
  readonly records: readonly VisitRecord[];
  readonly notices: readonly Notice[];
} {
  const kept: VisitRecord[] = [];
  const notices: Notice[] = [];
  const seen = new Map<string, VisitRecord>();
  const last = new Map<string, string>();
  for (const record of records) {
    const facts = factsOf(record);
    const first = seen.get(facts);
    const isRepetition = first !== undefined && last.get(record.traveller) === facts;
    if (first) {
      const { file, line } = first.origin;
      notices.push({
        origin: record.origin,
        kind: isRepetition ? "merged" : "return",
        message: `${sayVisit(record)}, first on line ${line}${file === record.origin.file ? "" : ` of ${file}`}`,
      });
    } else seen.set(facts, record);
    if (isRepetition) continue;
    last.set(record.traveller, facts);
    kept.push(record);
  }
  return { records: kept, notices };
}

const sayVisit = ({ country, place }: VisitRecord): string =>
  place === "" ? country : `${country}: ${place}`;
