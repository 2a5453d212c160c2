import type { Claim } from "../model/claim.ts";

/** The fragment of an article's page at which one of its claims is: `skipped-1`. */
export const anchorOf = ({ id }: Claim): string => id.slice(id.indexOf("#") + 1);
