/** Parts of countries that go by names of their own in the news, by ISO 3166-1 alpha-2. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  GB: ["England", "Scotland", "Wales", "Northern Ireland"],
  IQ: ["Kurdistan Region", "Iraqi Kurdistan"],
  PS: ["Gaza", "Gaza Strip", "West Bank"],
  TZ: ["Zanzibar"],
  US: ["Hawaii", "Alaska"],
};

export const partsOf = (country: string): readonly string[] =>
  Object.hasOwn(PARTS, country) ? PARTS[country]! : [];
