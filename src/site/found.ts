import { url } from "./links.ts";

/** Filters of the first page, named as in its URL. */
export interface Found {
  readonly traveller?: string;
  readonly minister?: string;
  readonly country?: string;
  readonly outcome?: readonly string[];
  readonly cause?: string;
  readonly start?: string;
  readonly end?: string;
}

/** The URL of the first page with matching trips, of all years unless days are given. */
export function found({ outcome = [], ...others }: Found): string {
  const parameters = new URLSearchParams(
    Object.entries(others).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (outcome.length > 0) parameters.set("outcome", outcome.join(","));
  if (!others.start) parameters.set("span", "all");
  return url(`?${parameters.toString().replaceAll("%2C", ",")}`);
}
