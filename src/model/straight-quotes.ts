/**
 * Apostrophes and quotes, straight and typographic. Normalise before NFKD, which splits some of them
 * into a space and a mark.
 */
export const QUOTES = /['’‘‛ʻʼʹʾʿˈ′＇`´"“”„‟«»‹›＂]/g;

/** Replaces typographic apostrophes and quotes by straight ones: `N’Djamena` becomes `N'Djamena`. */
export const straightQuotes = (text: string): string =>
  text.replace(QUOTES, (quote) => (/["“”„‟«»＂]/.test(quote) ? '"' : "'"));
