/** `Wang Yi in Africa, January 2026, 7–12 Jan 2026, 1 skipped`: what is not known is left out. */
export const sayBar = (
  title: string,
  dates: string,
  pills: readonly string[],
  comma: string,
): string => [title, dates, ...pills].filter((part) => part.trim() !== "").join(comma);
