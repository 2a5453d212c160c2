import type { Report } from "../problem.ts";
import { eachClaim } from "../raw-claims.ts";
import type { Tree } from "../yaml/tree.ts";

/** Separators between people named in one value: no name or office contains them. */
const BETWEEN = /\s*[;；、|]\s*/u;

/** Reports several people met that are written as one. */
export function checkJoinedNames(tree: Tree, report: Report): void {
  for (const { path, fields } of eachClaim(tree)) {
    const { met } = fields;
    const names: readonly unknown[] = Array.isArray(met) ? met : [met];
    if (!names.every((name) => typeof name === "string")) continue;
    const single = names.flatMap((name) => name.split(BETWEEN).filter(Boolean));
    if (single.length <= names.length) continue;
    report(tree.whole([...path, "met"]), {
      severity: "warning",
      code: "joined-names",
      message: "several people stand in one text, and would be shown as one",
      hint: "write each as text, office and name: met: [President Taye, Prime Minister Abiy]",
      instead: { value: single },
    });
  }
}
