import type { TripId } from "../../model/claim.ts";
import { type BodyReference, inspectBody } from "../body/body.ts";
import { readFields } from "../schema/explain.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Report, type Problem, reporter, START } from "../problem.ts";
import { editorial as schema } from "../schema/editorial.ts";
import { readText } from "./text.ts";
import { checkBodyReferences, checkEditorialTrip } from "../checks/agreement.ts";
import type { SortedFiles } from "./sort-files.ts";

/** An owner's text about a trip. Only its headline is read here; the text is a component of its own. */
export interface Editorial {
  readonly trip: TripId;
  readonly title: string;
  readonly file: string;
}

interface EditorialReading {
  /** Undefined if its front matter has errors. */
  readonly editorial: Editorial | undefined;
  /** The references in its text. */
  readonly references: readonly BodyReference[];
}

/** Reads content/trips/<person>/<name>.mdx. */
function readEditorial(
  raw: string | Uint8Array,
  file: string,
  trip: TripId,
  report: Report,
): EditorialReading {
  const text = readText(raw, report);
  const split = text === undefined ? undefined : splitFrontMatter(text, report);
  if (!split) return { editorial: undefined, references: [] };
  const references = inspectBody(split.body, "mdx", split.bodyLine, report);
  const fields = readFields(schema, split.tree, report);
  return { editorial: fields && { trip, title: fields.title, file }, references };
}

/** Reads the owners' texts that have no errors. */
export function readEditorials(
  { editorials }: SortedFiles,
  read: (file: string) => string | Uint8Array | undefined,
  known: { readonly trip: ReadonlySet<string>; readonly article: ReadonlySet<string> },
  problems: Problem[],
): readonly Editorial[] {
  return editorials.flatMap(({ file, trip }) => {
    const report = reporter(file, problems);
    checkEditorialTrip(trip, known.trip, START, report);
    const raw = read(file);
    if (raw === undefined) return [];
    const { editorial, references } = readEditorial(raw, file, trip as TripId, report);
    checkBodyReferences(references, known, report);
    return editorial ?? [];
  });
}
