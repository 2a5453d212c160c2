/** How plans hold. */
export * from "../en/rates.ts";
