import { type Moved, MOVED_KINDS, type MovedKind } from "../../model/records.ts";
import { didYouMean } from "../checks/nearest.ts";
import type { Report } from "../problem.ts";
import { readFields } from "../schema/explain.ts";
import { GONE, moved as schema } from "../schema/moved.ts";
import type { Tree } from "../yaml/tree.ts";
import { readRegister } from "./registers.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

type IdsOnFile = Readonly<Record<MovedKind, ReadonlySet<string>>>;

/** Reads moved.yaml: ids no longer in use that lead to something on file. */
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
      hint: "a former id is never reused",
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

const REGISTER = "moved.yaml";
/** For files whose problems are reported elsewhere. */
const silently = (): undefined => undefined;

/**
 * The paths of pages that only redirect or say that something is gone: `trips/wang-yi/2026-01-tour/`.
 * No list includes them.
 */
export function movedPaths(content: string): ReadonlySet<string> {
  const file = join(content, REGISTER);
  const tree = existsSync(file) ? readRegister(readFileSync(file), silently) : undefined;
  const kinds = tree ? (readFields(schema, tree, silently) ?? {}) : {};
  return new Set(
    Object.entries(kinds).flatMap(([kind, ids]) =>
      Object.keys(ids ?? {}).map((id) => `${kind}/${id}/`),
    ),
  );
}
