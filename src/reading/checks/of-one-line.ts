import type { Problem } from "../problem.ts";

/** If both the name and the value of a field are wrong, reports it once, with a fix for both. */
export function ofOneLine(slips: readonly Problem[], rest: readonly Problem[]): readonly Problem[] {
  const isLine = ({ fix, line, endLine = line }: Problem): boolean =>
    fix !== undefined && !fix.includes("\n") && endLine === line;
  const later = new Map(rest.filter(isLine).map((problem) => [problem.line, problem]));
  const joined = slips.filter(
    (slip) => slip.code === "field-name" && isLine(slip) && later.has(slip.line),
  );
  const told = new Set(joined.map(({ line }) => later.get(line)));
  return [
    ...slips.map((slip) =>
      joined.includes(slip) ? { ...slip, fix: later.get(slip.line)!.fix } : slip,
    ),
    ...rest.filter((problem) => !told.has(problem)),
  ];
}
