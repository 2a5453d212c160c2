import type { Dataset } from "../dataset.ts";
import type { Column } from "./column.ts";
import type { Table } from "./table.ts";
import { TABLES } from "./tables.ts";

/** Where it is published. */
export const TABLES_SCHEMA_PATH = "data/v1/schemas/tables.json";

/** A row of each table as JSON Schema, once its cells are read by their types and empty ones are left out. */
export const toTablesSchema = ({ address }: Dataset): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: address(TABLES_SCHEMA_PATH),
  title: "Ports of Call: a row of each CSV file",
  $defs: Object.fromEntries(TABLES.map((table) => [table.name, toRow(table)])),
});

const toRow = ({ row, columns }: Table): object => ({
  type: "object",
  description: row,
  properties: Object.fromEntries(columns.map((column) => [column.name, toProperty(column)])),
  required: columns.filter(({ isRequired }) => isRequired).map(({ name }) => name),
});

const toProperty = ({ type, description, values }: Omit<Column<never>, "value">): object => ({
  type: type === "date" ? "string" : type,
  ...(type === "date" && { format: "date" }),
  ...(values && { enum: values }),
  description,
});
