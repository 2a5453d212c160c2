/** Without this mark at its beginning, Excel reads a table as of an old alphabet: “JosÃ©”. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Puts a file that was made on the page into the reader's folder of downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const mark = type === "text/csv" ? BYTE_ORDER_MARK : "";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([mark, text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
