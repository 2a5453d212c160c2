import { isoOf } from "../model/day.ts";
import type { Dataset } from "./dataset.ts";
import type { Column } from "./tables/column.ts";
import type { Table } from "./tables/table.ts";
import { TABLE_NOTES, TABLES } from "./tables/tables.ts";
import { versionOf } from "./version.ts";

/** The readme of the CSV files: how to read them, and each column. */
export const toReadme = (data: Dataset): string =>
  [
    `${data.identity.name}: the downloads`,
    `Version: ${versionOf(data)}: the last day on which something became known, and a digest of all tables.`,
    `Latest knowledge: ${isoOf(data.generated)}. Outcomes as of: ${isoOf(data.asOf)}. Licence: ${data.identity.licence.name}, ${data.identity.licence.url}`,
    `Documentation: ${data.address("data/")}`,
    TABLE_NOTES.map((note) => `- ${note}`).join("\n"),
    ...TABLES.map(describe),
    "",
  ].join("\n\n");

const describe = ({ name, row, columns, key }: Table): string =>
  [
    `${name}.csv. ${row} Key: ${key.join(", ")}.`,
    ...columns.map((column) => `  ${column.name} (${column.type}): ${sayColumn(column)}`),
  ].join("\n");

/** What a column means, with its values if they are a closed list. */
export const sayColumn = ({
  description,
  values,
}: Pick<Column<never>, "description" | "values">): string =>
  values ? `${description} One of: ${values.join(", ")}.` : description;
