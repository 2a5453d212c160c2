import english from "i18n-nationality/langs/en.json" with { type: "json" };

/** `Tanzanian`, by ISO 3166-1 alpha-2. */
export const NATIONALITIES: Readonly<Record<string, string>> = english.nationalities;

/** Adjectives missing from the list of nationalities, or spelt differently. */
export const ADJECTIVES: Readonly<Record<string, string>> = {
  european: "EU",
  british: "GB",
  american: "US",
  emirati: "AE",
  argentine: "AR",
  vatican: "VA",
  palestinian: "PS",
  maldivian: "MV",
  bosnian: "BA",
  kazakh: "KZ",
  uzbek: "UZ",
  turkmen: "TM",
  slovak: "SK",
  congolese: "CD",
  dominican: "DO",
  basotho: "LS",
  "new zealand": "NZ",
  pakistan: "PK",
  monegasque: "MC",
  somaliland: "SO",
};

/** English adjectives for a country. */
export const adjectivesOf = (code: string): readonly string[] => [
  ...(NATIONALITIES[code] === undefined ? [] : [NATIONALITIES[code]]),
  ...Object.keys(ADJECTIVES).filter((adjective) => ADJECTIVES[adjective] === code),
];
