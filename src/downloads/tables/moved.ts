import { type Moved, MOVED_KINDS } from "../../model/records.ts";
import { choiceColumn, type Column, textColumn } from "./column.ts";
import { defineTable } from "./table.ts";

const COLUMNS: readonly Column<Moved>[] = [
  choiceColumn("kind", "The table that it was a row of.", MOVED_KINDS, ({ kind }) => kind),
  textColumn("old_id", "The former id.", ({ from }) => from),
  textColumn("new_id", "The current id; empty if it was removed.", ({ to }) => to),
];

export const moved = defineTable({
  name: "moved",
  row: "One row per id that is no longer in use.",
  columns: COLUMNS,
  key: ["kind", "old_id"],
  rowsOf: ({ moved: all }) => all,
});
