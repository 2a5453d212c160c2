/** The elements whose text is as somebody else wrote it, or to be copied: none of it is typeset. */
export const VERBATIM_ELEMENTS = ["cite", "code", "pre", "style", "textarea"];

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
/** A space between a day and its month, or before the dash between two dates: no line ends there. */
const WITHIN_DATE = new RegExp(String.raw`(?<=\d) (?=${MONTH})|(?<=\d|[a-z]{2}) (?=– \d)`, "g");
/** A dash between two days, years or months: no line ends behind it. */
const DASH = new RegExp(String.raw`(?<=\d|${MONTH}[a-z]*)–(?=\d|${MONTH})`, "g");

/** Each day beside its month, as programs that copy text know to make a plain space of again. */
export const withWholeDays = (text: string): string => text.replace(WITHIN_DATE, "\u00a0");

/** `Côte d'Ivoire` as it is printed: `Côte d’Ivoire`. */
export const withApostrophes = (text: string): string => text.replace(/(?<=[\p{L}\p{N}.])'/gu, "’");

/**
 * Text as a page prints it. Entries, downloads and addresses keep the signs that people type, and so do the
 * titles that sources gave their articles.
 */
export const typeset = (text: string): string =>
  withWholeDays(withApostrophes(text).replace(/"([^"]*)"/g, "“$1”")).replace(DASH, "–\u2060");
