/** Where a stop is: a town, an island, a site, or a country alone when that is all a source says. */
export interface Place {
  /** `TZ` for a country alone, `TZ/dar-es-salaam` for a place in it. */
  readonly id: string;
  /** As written on the site: `Tanzania`, `Dar es Salaam`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; `XK` Kosovo, `EU` the European Union. */
  readonly country: string;
  readonly countryName: string;
  /** Longitude and latitude in degrees (WGS 84). For a country alone, where its mark is drawn. */
  readonly point: readonly [longitude: number, latitude: number];
  /** Its number in GeoNames; undefined for a country, a region or a site of none. */
  readonly geonames?: number | undefined;
}

/** `tz-dar-es-salaam`: its id as a part of an address or of another id. */
export const slugOf = ({ id }: Place): string => id.toLowerCase().replace("/", "-");

export const isCountryAlone = (place: Place): boolean => place.id === place.country;

/** Whether two names can mean one stop: the same place, or a country and a place in it. */
export const compatible = (a: Place, b: Place): boolean =>
  a.country === b.country && (a.id === b.id || isCountryAlone(a) || isCountryAlone(b));

/** The place that says more: a town rather than its country. */
export const moreSpecific = (a: Place, b: Place): Place => (isCountryAlone(a) ? b : a);
