import { type Moved, MOVED_KINDS } from "../../model/records.ts";
import { type Column, column } from "./column.ts";
import { defineTable } from "./table.ts";

const COLUMNS: readonly Column<Moved>[] = [
  column.choice("kind", "The table that it was a row of.", MOVED_KINDS, ({ kind }) => kind),
  column.text("old_id", "The former id.", ({ from }) => from),
  column.text("new_id", "The current id; empty if it was removed.", ({ to }) => to),
];

export const moved = defineTable({
  name: "moved",
  row: "One row per id that is no longer in use.",
  columns: COLUMNS,
  key: ["kind", "old_id"],
  rowsOf: ({ moved: all }) => all,
});
