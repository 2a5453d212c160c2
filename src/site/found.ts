import { url } from "./links.ts";

/** What the first page is to show: the names are those of its address. */
export interface Found {
  readonly traveller?: string;
  readonly minister?: string;
  readonly country?: string;
  readonly outcome?: readonly string[];
  readonly cause?: string;
  readonly start?: string;
  readonly end?: string;
}

/** The first page with the trips that fit, of all years if no days are asked for. */
export function found({ outcome = [], ...others }: Found): string {
  const parameters = new URLSearchParams(
    Object.entries(others).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (outcome.length > 0) parameters.set("outcome", outcome.join(","));
  if (!others.start) parameters.set("span", "all");
  return url(`?${parameters.toString().replaceAll("%2C", ",")}`);
}
