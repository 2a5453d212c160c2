/** The languages that there are words in, as settings and paths name them; pages of the first have none in theirs. */
export const LANGUAGE_CODES = ["en", "zh"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
