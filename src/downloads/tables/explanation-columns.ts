import type { Explanation } from "../../model/explanation.ts";
import { type Column, columnsOf, textColumn } from "./column.ts";
import { momentColumns } from "./date-columns.ts";
import { reasonColumns } from "./source-columns.ts";

const COLUMNS: readonly Column<Explanation>[] = [
  ...reasonColumns,
  textColumn("said_by", "Who gave it; empty: the article in its own voice.", ({ by }) => by),
  ...momentColumns("said_on", "When it was given", ({ on }: Explanation) => on),
  textColumn("sent_instead", "Who went instead.", ({ sentInstead }) => sentInstead),
];

/** The explanation of the highest voice; events.csv has what each voice said. */
export const explanationColumns = <Row>(
  explanationsOf: (row: Row) => readonly Explanation[],
): readonly Column<Row>[] => columnsOf(COLUMNS, (row) => explanationsOf(row)[0]);
