import { states } from "states-us";

/** The states of the United States by their codes, by which GeoNames' towns tell which they lie in. */
export const US_STATES: Readonly<Record<string, string>> = Object.fromEntries(
  states.map(({ abbreviation, name }) => [abbreviation, name]),
);
