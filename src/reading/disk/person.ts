import type { Person } from "../../model/records.ts";
import { inspectBody } from "../body/body.ts";
import { isTermOfYears } from "../checks/year-edges.ts";
import { readFields } from "../schema/explain.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Report } from "../problem.ts";
import { person as schema } from "../schema/person.ts";
import { readText } from "./text.ts";

/** Reads content/people/<id>.md; undefined if it has errors. */
export function readPerson(
  raw: string | Uint8Array,
  id: string,
  report: Report,
): Person | undefined {
  const text = readText(raw, report);
  const split = text === undefined ? undefined : splitFrontMatter(text, report);
  if (!split) return undefined;
  inspectBody(split.body, "md", split.bodyLine, report);
  if (split.body.trim() !== "") {
    report(
      { line: split.bodyLine, column: 1 },
      {
        severity: "warning",
        code: "unused-text",
        message: "the text below the front matter of a person is not shown",
      },
    );
  }
  const fields = readFields(schema, split.tree, report);
  for (const [index, office] of (fields?.offices ?? []).entries())
    if (isTermOfYears(office))
      report(split.tree.at(["offices", index, "term"]), {
        severity: "warning",
        code: "year-edge",
        message: `${office.term!.edtf} begins and ends with the year`,
        hint: `if the source says only the years, write ${office.term!.edtf.replace(/-\d\d-\d\d/g, "")}`,
      });
  return fields && { id, ...fields };
}
