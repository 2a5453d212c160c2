import { type CountryName, countryName } from "../geography/countries.ts";
import type { LanguageCode } from "./codes.ts";
import { countryNameZh } from "./zh/country-names.ts";

export const COUNTRY_NAMES: Readonly<Record<LanguageCode, CountryName>> = {
  en: countryName,
  zh: countryNameZh,
};
