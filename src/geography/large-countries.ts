/**
 * Degrees from the middle of a large country within which most of its largest part lies, after Natural Earth at 110m,
 * and no more than a map of one stop can show: less than that of such a country would be a field without a shape.
 */
// prettier-ignore
const REACHES: Readonly<Record<string, number>> = {
  AR: 11, AU: 16, BR: 16, CA: 16, CD: 10, CN: 16, DZ: 10, GL: 10, IN: 12, KZ: 11, MX: 9, RU: 16, SA: 9, SD: 9, US: 16,
};

/** Undefined where the country is not large. */
export const reachOfCountry = (code: string): number | undefined => REACHES[code];
