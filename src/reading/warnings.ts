import type { Problem } from "./problem.ts";

/** What is likely to be a slip, though it may be true. */
export const findWarnings = (): readonly Problem[] => [];
