/** The languages that there are words in, as settings name them: each is a folder beside this file. */
export const LANGUAGE_CODES = ["en", "zh"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
