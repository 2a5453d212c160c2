/** Apostrophes and quotes, straight and typographic; some of them come apart into a space and a mark otherwise. */
export const QUOTES = /['’‘‛ʻʼʹʾʿˈ′＇`´"“”„‟«»‹›＂]/g;

/** A text with every apostrophe and quote straight: `N’Djamena` as `N'Djamena`. */
export const straightQuotes = (text: string): string =>
  text.replace(QUOTES, (quote) => (/["“”„‟«»＂]/.test(quote) ? '"' : "'"));
