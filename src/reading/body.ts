import type { Report } from "./problem.ts";

export function inspectBody(
  _body: string,
  _format: "md" | "mdx",
  _firstLine: number,
  _report: Report,
): void {
  // Filled in below.
}
