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

/** The kinds of columns, by what their cells hold. */
export const column = {
  text: maker("string") as Make<string>,
  integer: maker("integer") as Make<number>,
  number: maker("number") as Make<number>,
  boolean: maker("boolean") as Make<boolean>,

  /** Text with a closed list of values. */
  choice: <Row, Value extends string>(
    name: string,
    description: string,
    values: readonly Value[],
    value: (row: Row) => Value | undefined,
  ): Column<Row> => ({ name, type: "string", description, values, value }),

  /** A date; an end that no source gives is empty. */
  day: <Row>(
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
  }),

  /** Several values in one cell. */
  list: <Row>(
    name: string,
    description: string,
    value: (row: Row) => readonly string[],
  ): Column<Row> => ({
    name,
    type: "string",
    description: `${description} Separated by "; ".`,
    value: (row) => value(row).join("; "),
  }),
} as const;

/** Marks a column as never empty. */
export const required = <Row>(column: Column<Row>): Column<Row> => ({
  ...column,
  isRequired: true,
});

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
