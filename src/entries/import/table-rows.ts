import {
  InvalidInputError,
  InvalidSpreadsheetError,
  readSheet,
  SheetNotFoundError,
} from "read-excel-file/node";
import { decodeStrictly } from "../../reading/decode-strictly.ts";
import { decodeBytes } from "../draft/decode-page.ts";
import type { TableMap } from "./table-map.ts";
import { CsvError, parse } from "csv-parse/sync";

/** The rows in a table's file, or why it cannot be read. */
type RowsReading =
  | {
      readonly rows: readonly TableRow[];
      /** Assumptions, for the report. */
      readonly assumed?: string | undefined;
    }
  | { readonly fault: string };

/** The signature of ZIP files, which XLSX files are. */
const ZIP = "PK\u0003\u0004";
/** The signature of binary files from old spreadsheet programs. */
const OLD_EXCEL = 0xd0cf;

/** Reads a table: XLSX, or delimited text in the encoding given by the map or detected from its bytes. */
export async function readTableRows(
  path: string,
  bytes: Uint8Array,
  { delimiter, encoding, sheet }: Pick<TableMap, "delimiter" | "encoding" | "sheet">,
): Promise<RowsReading> {
  const start = Buffer.from(bytes.subarray(0, ZIP.length));
  if (start.toString("latin1") === ZIP) return readXlsx(path, bytes, sheet);
  if (start.length > 1 && start.readUInt16BE() === OLD_EXCEL)
    return { fault: `${path}: an older spreadsheet format: save it as XLSX or CSV` };
  const text = decode(bytes, encoding);
  if (text === undefined)
    return { fault: `${path}: it is not in ${encoding ?? "UTF-8"}: set its encoding in the map` };
  const found = readCsv(path, text.text, delimiter);
  return "fault" in found ? found : { ...found, assumed: text.assumed };
}

function decode(
  bytes: Uint8Array,
  encoding: string | undefined,
): { readonly text: string; readonly assumed?: string } | undefined {
  const sure = decodeStrictly(encoding ?? "utf-8", bytes);
  // UTF-8 allows NUL, which a text table never contains.
  if (sure !== undefined && !sure.includes("\0")) return { text: sure };
  if (encoding !== undefined) return undefined;
  const text = decodeBytes(bytes);
  if (/[\uFFFD\0]/.test(text)) return undefined;
  const words = [...new Set(text.match(/[\p{L}\p{M}]*[^\p{ASCII}][\p{L}\p{M}]*/gu))].slice(
    0,
    SHOWN,
  );
  const shown = words.length > 0 ? `: ${words.join(", ")}` : "";
  return {
    text,
    assumed: `not in UTF-8, so its encoding was detected (the map can set it)${shown}`,
  };
}

/** How many sample words are shown, to check that the encoding is right. */
const SHOWN = 5;

async function readXlsx(
  path: string,
  bytes: Uint8Array,
  sheet: string | number | undefined,
): Promise<RowsReading> {
  try {
    const rows = await readSheet(Buffer.from(bytes), sheet ?? 1);
    const texts = rows.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }));
    return { rows: texts.filter(({ cells }) => cells.some((cell) => cell !== "")) };
  } catch (error) {
    const isOfFile =
      error instanceof InvalidInputError ||
      error instanceof InvalidSpreadsheetError ||
      error instanceof SheetNotFoundError;
    if (!isOfFile) throw error;
    return { fault: `${path}: ${error.message}` };
  }
}

/** A cell as text; a date and time becomes its day. */
function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const isMoment = typeof cell === "object" && cell !== null && "toISOString" in cell;
  return isMoment ? (cell as { toISOString: () => string }).toISOString().slice(0, 10) : "";
}

/** A row of a table, with its first line. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a delimited text, header first; empty rows are skipped. */
export function readCsv(path: string, text: string, delimiter: string): RowsReading {
  try {
    const options = { bom: true, info: true, delimiter, skip_empty_lines: true, trim: true };
    const rows = parse(text, options) as unknown as readonly CsvRow[];
    return {
      rows: rows.map(({ record }, index) => ({
        line: (rows[index - 1]?.info.lines ?? 0) + 1,
        cells: record,
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: `${path}:${Number(error.lines ?? 1)}: ${error.message}` };
  }
}

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
