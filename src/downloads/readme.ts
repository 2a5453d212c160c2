import { isoOf } from "../model/day.ts";
import type { Dataset } from "./dataset.ts";
import { LICENCE } from "./documents.ts";
import { type Table, TABLE_NOTES, TABLES } from "./tables.ts";

/** The text file that goes with the CSV files: how to read them, and each column. */
export const toReadme = (data: Dataset): string =>
  [
    "Ports of Call: the downloads",
    `Latest knowledge: ${isoOf(data.generated)}. Outcomes as of: ${isoOf(data.asOf)}. Licence: CC BY 4.0, ${LICENCE}`,
    `Documentation: ${data.address("data/")}`,
    TABLE_NOTES.map((note) => `- ${note}`).join("\n"),
    ...TABLES.map(describe),
    "",
  ].join("\n\n");

const describe = ({ name, row, columns }: Table): string =>
  [
    `${name}.csv. ${row}`,
    ...columns.map((column) => `  ${column.name} (${column.type}): ${column.description}`),
  ].join("\n");
