/**
 * Degrees from the centre of a large country within which most of its largest part lies, after Natural Earth at 110m,
 * and no more than a map of one stop can show: a smaller extract would be an area without any coast or border.
 */
// prettier-ignore
const REACHES: Readonly<Record<string, number>> = {
  AR: 11, AU: 16, BR: 16, CA: 16, CD: 10, CN: 16, DZ: 10, GL: 10, IN: 12, KZ: 11, MX: 9, RU: 16, SA: 9, SD: 9, US: 16,
};

/** Undefined if the country is not large. */
export const radiusOfCountry = (code: string): number | undefined => REACHES[code];
