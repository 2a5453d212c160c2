/** The most ministers or ministries side by side. */
export const MAX_SUBJECTS = 3;

/** `?with=wang-yi,marco-rubio` */
export const NAME = "with";
export const SEPARATOR = ",";

export const comparisonQuery = (ids: readonly string[]): string =>
  ids.length > 0 ? `?${NAME}=${ids.join(SEPARATOR)}` : "";
