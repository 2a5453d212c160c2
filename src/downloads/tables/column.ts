import { type Day, isoOf } from "../../model/day.ts";

export type Cell = string | number | boolean | undefined;

export interface Column<Row> {
  readonly name: string;
  /** A type of Frictionless Table Schema. */
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly description: string;
  /** The only values besides an empty cell. */
  readonly values?: readonly string[] | undefined;
  /** Whether no cell is empty. */
  readonly isRequired?: boolean | undefined;
  readonly value: (row: Row) => Cell;
}

type Make<Value extends Cell> = <Row>(
  name: string,
  description: string,
  value: (row: Row) => Value | undefined,
) => Column<Row>;

const maker =
  (type: Column<never>["type"]): Make<Cell> =>
  (name, description, value) => ({ name, type, description, value });

export const textColumn: Make<string> = maker("string");
export const integerColumn: Make<number> = maker("integer");
export const numberColumn: Make<number> = maker("number");
export const booleanColumn: Make<boolean> = maker("boolean");

/** Marks a column as never empty. */
export const required = <Row>(column: Column<Row>): Column<Row> => ({
  ...column,
  isRequired: true,
});

/** A text column with a closed list of values. */
export const choiceColumn = <Row, Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  value: (row: Row) => Value | undefined,
): Column<Row> => ({ name, type: "string", description, values, value });

/** A date column; an end that no source gives is empty. */
export const dayColumn = <Row>(
  name: string,
  description: string,
  value: (row: Row) => Day | undefined,
): Column<Row> => ({
  name,
  type: "date",
  description,
  value: (row) => {
    const day = value(row);
    return day !== undefined && Number.isFinite(day) ? isoOf(day) : undefined;
  },
});

/** Several values in one cell. */
export const listColumn = <Row>(
  name: string,
  description: string,
  value: (row: Row) => readonly string[],
): Column<Row> =>
  textColumn(name, `${description} Separated by "; ".`, (row) => value(row).join("; "));

/** The same columns for rows that have, or may have, such a part. */
export const columnsOf = <Row, Part>(
  columns: readonly Column<Part>[],
  partOf: (row: Row) => Part | undefined,
): readonly Column<Row>[] =>
  columns.map((column) => ({
    ...column,
    value: (row) => {
      const part = partOf(row);
      return part === undefined ? undefined : column.value(part);
    },
  }));
