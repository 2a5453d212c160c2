/** The elements whose text is as somebody else wrote it, or to be copied: none of it is typeset. */
export const VERBATIM_ELEMENTS = ["cite", "code", "pre", "style", "textarea"];

/** A space between a day and its month, or before the dash between two dates: no line ends there. */
const WITHIN_DATE =
  /(?<=\d) (?=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?<=\d|[a-z]{2}) (?=– \d)/g;

/** `Côte d'Ivoire` as it is printed: `Côte d’Ivoire`. */
export const withApostrophes = (text: string): string => text.replace(/(?<=[\p{L}\p{N}.])'/gu, "’");

/**
 * Text as a page prints it. Entries, downloads and addresses keep the signs that people type, and so do the
 * titles that sources gave their articles.
 */
export const typeset = (text: string): string =>
  withApostrophes(text)
    .replace(/"([^"]*)"/g, "“$1”")
    .replace(WITHIN_DATE, "\u00a0");
