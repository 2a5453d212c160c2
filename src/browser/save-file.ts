/** Without this mark at its beginning, Excel reads a table as of an old alphabet: “JosÃ©”. */
const BYTE_ORDER_MARK = "\uFEFF";

export const textFile = (type: string, text: string): Blob =>
  new Blob(type === "text/csv" ? [BYTE_ORDER_MARK, text] : [text], { type });

/** Puts a file that was made on the page into the reader's folder of downloads. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
