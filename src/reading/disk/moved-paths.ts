import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFields } from "../schema/explain.ts";
import { moved } from "../schema/moved.ts";
import { readRegister } from "./registers.ts";

const REGISTER = "moved.yaml";
/** Whether it is sound is told where it is read with the rest. */
const silently = (): undefined => undefined;

/** The paths of pages that only lead on or say that something is gone: `trips/wang-yi/2026-01-tour/`. No list names them. */
export function movedPaths(content: string): ReadonlySet<string> {
  const file = join(content, REGISTER);
  const tree = existsSync(file) ? readRegister(readFileSync(file), silently) : undefined;
  const kinds = tree ? (readFields(moved, tree, silently) ?? {}) : {};
  return new Set(
    Object.entries(kinds).flatMap(([kind, ids]) =>
      Object.keys(ids ?? {}).map((id) => `${kind}/${id}/`),
    ),
  );
}
