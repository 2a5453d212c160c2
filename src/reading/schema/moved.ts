import * as z from "zod";
import { MOVED_KINDS, type MovedKind } from "../../model/records.ts";
import { line } from "./fields.ts";

/** Instead of a new id, for what was removed. */
export const GONE = "gone";

const WHAT: Readonly<Record<MovedKind, string>> = {
  trips: "Trips: person/year-month-name.",
  articles: "Entries: undated/name or 2026/2026-01-12-name.",
  people: "People, by the names of their files.",
  outlets: "Outlets, by their ids in outlets.yaml.",
  places: "Places: TZ/dar-es-salaam.",
};

const moves = z.record(
  line("Its former id.", 200),
  line(`Its id of today, or ${GONE} if it was taken out.`, 200),
);

/** content/moved.yaml: former ids, each with the current one. */
export const moved = z.strictObject(
  Object.fromEntries(
    MOVED_KINDS.map((kind) => [kind, moves.describe(WHAT[kind]).optional()]),
  ) as Record<MovedKind, z.ZodOptional<typeof moves>>,
);
