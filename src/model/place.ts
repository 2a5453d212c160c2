/** Where a stop is: a town, an island, a site, or a country alone if a source says no more. */
export interface Place {
  /** `TZ` for a country alone, `TZ/dar-es-salaam` for a place in it. */
  readonly id: string;
  /** As written on the site: `Tanzania`, `Dar es Salaam`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; `XK` Kosovo, `EU` the European Union. */
  readonly country: string;
  readonly countryName: string;
  /** Longitude and latitude in degrees (WGS 84). For a country alone, the position of its mark. */
  readonly point: readonly [longitude: number, latitude: number];
  /** Its GeoNames id; undefined for countries, regions and sites that have none. */
  readonly geonames?: number | undefined;
}

/** Its id in URLs and in other ids: `tz-dar-es-salaam`. */
export const slugOf = ({ id }: Place): string => id.toLowerCase().replace("/", "-");

export const isCountryAlone = (place: Place): boolean => place.id === place.country;

/** Whether two places can be the same stop: equal, or a country and a place in it. */
export const compatible = (a: Place, b: Place): boolean =>
  a.country === b.country && (a.id === b.id || isCountryAlone(a) || isCountryAlone(b));

/** The more specific place: a town rather than its country. */
export const moreSpecific = (a: Place, b: Place): Place => (isCountryAlone(a) ? b : a);
