import { type Moved, MOVED_KINDS } from "../../model/records.ts";
import { choiceColumn, type Column, textColumn } from "./column.ts";
import { defineTable } from "./table.ts";

const COLUMNS: readonly Column<Moved>[] = [
  choiceColumn("kind", "Of what: the table that it is a row of.", MOVED_KINDS, ({ kind }) => kind),
  textColumn("old_id", "The id that it had.", ({ from }) => from),
  textColumn("new_id", "Its id of today; empty: it was taken out.", ({ to }) => to),
];

export const moved = defineTable({
  name: "moved",
  row: "One row per id that was given up.",
  columns: COLUMNS,
  key: ["kind", "old_id"],
  rowsOf: ({ moved: all }) => all,
});
