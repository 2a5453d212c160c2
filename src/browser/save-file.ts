/** Without a byte order mark, Excel does not read CSV as UTF-8: “JosÃ©”. */
const BYTE_ORDER_MARK = "\uFEFF";

export const textFile = (type: string, text: string): Blob =>
  new Blob(type === "text/csv" ? [BYTE_ORDER_MARK, text] : [text], { type });

/** Saves a generated file to the reader's downloads. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
