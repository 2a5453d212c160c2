/** Both ends of an interval, as fractions of one. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The normal quantile for 95 %. */
const Z = 1.959964;

/**
 * The 95 % score interval of a proportion, without continuity correction: it stays within 0 and 1, and holds
 * for small samples. E. B. Wilson, “Probable inference, the law of succession, and statistical inference”,
 * Journal of the American Statistical Association 22 (1927), pp. 209–212.
 */
export function wilson(some: number, all: number): Interval {
  const share = some / all;
  const weight = (Z * Z) / all;
  const centre = (share + weight / 2) / (1 + weight);
  const reach = (Z / (1 + weight)) * Math.sqrt((share * (1 - share) + weight / 4) / all);
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
