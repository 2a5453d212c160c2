import { saveFile, textFile } from "./save-file.ts";

export async function saveYear(table: string, year: string, name: string): Promise<void> {
  const answer = await fetch(table);
  if (!answer.ok) throw new Error(`${table}: ${answer.status}`);
  saveFile(name, textFile("text/csv", rowsOfYear(await answer.text(), year)));
}

const LINE_END = "\r\n";

/** The rows of a CSV table with this value in the column `year`, with its header. */
export function rowsOfYear(csv: string, year: string): string {
  const [head = "", ...rows] = recordsOf(csv);
  const column = cellsOf(head).indexOf("year");
  const wanted = rows.filter((row) => cellsOf(row)[column] === year);
  return [head, ...wanted].map((row) => row + LINE_END).join("");
}

/** Records, which may span lines: an odd number of quotes leaves a cell open. */
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

/** Raw cells, quotes included: a year never has any. */
const cellsOf = (record: string): readonly string[] =>
  record.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/gu) ?? [];
