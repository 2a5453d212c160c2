/** Both ends of an interval, as shares of one. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution: 95 % lie within so many deviations of its middle. */
const Z95 = 1.959964;

/**
 * The 95 % score interval of a share, without correction for continuity: it stays within 0 and 1, and is honest
 * for few. E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the
 * American Statistical Association 22 (1927), pp. 209–212.
 */
export function wilson(some: number, all: number, z = Z95): Interval {
  const share = some / all;
  const weight = (z * z) / all;
  const centre = (share + weight / 2) / (1 + weight);
  const reach = (z / (1 + weight)) * Math.sqrt((share * (1 - share) + weight / 4) / all);
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
