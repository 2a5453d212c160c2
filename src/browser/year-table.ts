import { saveFile, textFile } from "./save-file.ts";

export async function saveYear(table: string, year: string, name: string): Promise<void> {
  const answer = await fetch(table);
  if (!answer.ok) throw new Error(`${table}: ${answer.status}`);
  saveFile(name, textFile("text/csv", rowsOfYear(await answer.text(), year)));
}

const LINE_END = "\r\n";

/** The rows of a table whose column `year` is this one, below the names of the columns. */
export function rowsOfYear(csv: string, year: string): string {
  const [head = "", ...rows] = recordsOf(csv);
  const column = cellsOf(head).indexOf("year");
  const wanted = rows.filter((row) => cellsOf(row)[column] === year);
  return [head, ...wanted].map((row) => row + LINE_END).join("");
}

/** Lines, where a quoted cell may have some of its own: an odd number of quotes leaves one open. */
function recordsOf(csv: string): readonly string[] {
  const records: string[] = [];
  let begun = "";
  for (const line of csv.split(LINE_END)) {
    const record = begun + line;
    const isOpen = record.split('"').length % 2 === 0;
    begun = isOpen ? record + LINE_END : "";
    if (!isOpen && record !== "") records.push(record);
  }
  return records;
}

/** Cells as they are written, quotes and all: no year has any. */
const cellsOf = (record: string): readonly string[] =>
  record.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/gu) ?? [];
