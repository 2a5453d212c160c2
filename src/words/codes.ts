/** The available languages, as settings name them: each has a folder next to this file. */
export const LANGUAGE_CODES = ["en", "zh"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
