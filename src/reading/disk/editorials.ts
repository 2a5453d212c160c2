import type { TripId } from "../../model/claim.ts";
import { checkBodyReferences, checkEditorialTrip } from "../checks/agreement.ts";
import { type Problem, reporter, START } from "../problem.ts";
import { type Editorial, readEditorial } from "./editorial.ts";
import type { SortedFiles } from "./sort-files.ts";

/** Reads the owners' texts; those without errors. */
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
