import { CsvError, parse } from "csv-parse/sync";

/** A row of a table, with the line on which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

interface CsvFault {
  readonly line: number;
  readonly message: string;
}

export const isCsvFault = (result: readonly TableRow[] | CsvFault): result is CsvFault =>
  "message" in result;

/** The rows of a table, its header first; a fault where it is not well-formed. */
export function readCsv(text: string, delimiter: string): readonly TableRow[] | CsvFault {
  try {
    const options = { bom: true, info: true, delimiter, skip_empty_lines: true, trim: true };
    const rows = parse(text, options) as unknown as readonly CsvRow[];
    return rows.map(({ record }, index) => ({
      line: (rows[index - 1]?.info.lines ?? 0) + 1,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: Number(error.lines ?? 1), message: error.message };
  }
}

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
