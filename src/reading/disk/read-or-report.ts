import { type Problem, reporter, START } from "../problem.ts";
import type { Files } from "./files.ts";

/** Why the system gives no bytes of a file. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "nobody here may read it",
  EISDIR: "it is a folder",
  ENOENT: "it has gone",
};

/** The bytes of a file; undefined if it cannot be read, which is then a problem. */
export function readOrReport(
  file: string,
  files: Files,
  problems: Problem[],
): string | Uint8Array | undefined {
  try {
    return files.read(file);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    reporter(file, problems)(START, {
      code: "unreadable",
      message: `this file could not be read: ${REASONS[code] ?? message}`,
    });
    return undefined;
  }
}
