import type { Person } from "../../model/records.ts";
import { fixOf } from "../fix.ts";
import { reopen } from "./front-matter.ts";
import { type Problem, START } from "../problem.ts";
import type { SoundEntry } from "../checks/warning.ts";
import { entryWarnings, warningPath } from "../checks/warnings.ts";

export function findWarnings(
  entries: readonly SoundEntry[],
  people: ReadonlyMap<string, Person>,
  sources: ReadonlyMap<string, string>,
): readonly Problem[] {
  const byFile = Map.groupBy(entryWarnings(entries, people), ({ entry }) => entry.file);
  return [...byFile].flatMap(([file, some]) => {
    const source = (sources.get(file) ?? "").replaceAll("\r\n", "\n");
    const tree = reopen(source);
    return some.map((warning): Problem => {
      const { code, message, hint, instead } = warning;
      const at = tree?.at(warningPath(warning, tree)) ?? START;
      const fix = instead && fixOf(source.split("\n"), at, instead);
      return {
        file,
        severity: "warning",
        code,
        message,
        hint,
        ...at,
        ...(fix && { line: fix.line, fix: fix.lines.join("\n") }),
      };
    });
  });
}
