import { states } from "states-us";

/** US states by code, as in GeoNames' towns. */
export const US_STATES: Readonly<Record<string, string>> = Object.fromEntries(
  states.map(({ abbreviation, name }) => [abbreviation, name]),
);
