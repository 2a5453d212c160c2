import type { Day } from "../model/day.ts";
import type { Site } from "./site.ts";

const LATELY_DAYS = 2 * 365;
const MAX_NEWS = 120;

/** The days on which something became known, as the first page goes through them. */
interface KnowledgeView {
  readonly from: Day;
  /** Those of the last two years, earliest first. */
  readonly news: readonly Day[];
}

export function viewKnowledge({ entries, asOf }: Site): KnowledgeView {
  const days = [...new Set(entries.flatMap(({ trip }) => trip.knowledgeDays))].sort(
    (a, b) => a - b,
  );
  return {
    from: days[0] ?? asOf,
    news: days.filter((day) => day > asOf - LATELY_DAYS).slice(-MAX_NEWS),
  };
}
