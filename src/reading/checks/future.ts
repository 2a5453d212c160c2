import { type Day, isoOf } from "../../model/day.ts";
import type { Article } from "../../model/records.ts";
import { earliest } from "../../model/when.ts";
import type { Complaint } from "../problem.ts";

/** An article that is published after today; the clocks of the world allow a day. */
export function publishedAhead({ source }: Article, today: Day): Complaint | undefined {
  const first = earliest(source.published);
  if (!Number.isFinite(first) || first <= today + 1) return undefined;
  return {
    code: "future",
    message: `published on ${source.published.edtf}, which is after today, ${isoOf(today)}`,
    hint: "check the year and the month, in the file's name too",
  };
}
