/** Elements whose text is someone else's, or meant to be copied, and so is not typeset. */
export const VERBATIM_ELEMENTS = ["cite", "code", "pre", "style", "textarea"];

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
/** A space between day and month, or before the dash between two dates, where no line may break. */
const WITHIN_DATE = new RegExp(String.raw`(?<=\d) (?=${MONTH})|(?<=\d|[a-z]{2}) (?=– \d)`, "g");
/** A dash between two days, years or months, after which no line may break. */
const DASH = new RegExp(String.raw`(?<=\d|${MONTH}[a-z]*)–(?=\d|${MONTH})`, "g");

/** Keeps day and month together with no-break spaces, which programs convert back when text is copied. */
export const withWholeDays = (text: string): string => text.replace(WITHIN_DATE, "\u00a0");

/** Typographic apostrophes: `Côte d'Ivoire` becomes `Côte d’Ivoire`. */
export const withApostrophes = (text: string): string => text.replace(/(?<=[\p{L}\p{N}.])'/gu, "’");

/**
 * Text as pages show it. Entries, downloads and URLs keep the characters that people type, and so do the
 * titles that sources gave their articles.
 */
export const typeset = (text: string): string =>
  withWholeDays(withApostrophes(text).replace(/"([^"]*)"/g, "“$1”")).replace(DASH, "–\u2060");
