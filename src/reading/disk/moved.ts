import { type Moved, MOVED_KINDS, type MovedKind } from "../../model/moved.ts";
import { didYouMean } from "../checks/nearest.ts";
import type { Report } from "../problem.ts";
import { readFields } from "../schema/explain.ts";
import { GONE, moved as schema } from "../schema/moved.ts";
import type { Tree } from "../yaml/tree.ts";
import { readRegister } from "./registers.ts";

/** The ids on file, by kind. */
type IdsOnFile = Readonly<Record<MovedKind, ReadonlySet<string>>>;

/** Reads moved.yaml: what leads to something on file, from an id that nothing has now. */
export function readMoved(
  raw: string | Uint8Array,
  onFile: IdsOnFile,
  report: Report,
): readonly Moved[] {
  const tree = readRegister(raw, report);
  const fields = tree && readFields(schema, tree, report);
  if (!fields) return [];
  return MOVED_KINDS.flatMap((kind) =>
    Object.entries(fields[kind] ?? {})
      .map(([from, to]) => ({ kind, from, to: to === GONE ? undefined : to }))
      .filter((move) => isSound(move, onFile[kind], tree, report)),
  );
}

function isSound(
  { kind, from, to }: Moved,
  ids: ReadonlySet<string>,
  tree: Tree,
  report: Report,
): boolean {
  if (ids.has(from))
    report(tree.atKey([kind, from]), {
      code: "moved-on-file",
      message: `unexpected "${from}": it is on file, and has not moved`,
      hint: "an id that was given up is used for nothing else",
    });
  else if (to !== undefined && !ids.has(to))
    report(tree.at([kind, from]), {
      code: "moved-nowhere",
      message: `unexpected "${to}", expected an id that is on file, or ${GONE}`,
      hint: didYouMean(to, [...ids]),
    });
  else return true;
  return false;
}
