import { readMark } from "./mark.ts";

/** Reads what is on file, by path relative to the content folder. */
export type ReadFile = (path: string) => string | undefined;

/** A file that an import produces. */
export interface MadeFile {
  /** Relative to the content folder. */
  readonly path: string;
  /** Its text, with a mark; `readOn` is the latest possible day of publication of its source. */
  readonly render: (readOn: string) => string;
}

/** What will happen to a file. */
export interface PlannedFile {
  readonly path: string;
  readonly state: FileState;
  readonly text: string;
}

/** `kept`: it exists, and is not as an import made it. */
type FileState = "new" | "changed" | "unchanged" | "kept";

const READ_ON = /^ {2}published: \.\.\/(\d{4}-\d{2}-\d{2})$/m;

/**
 * Compares an import's output with what is on file. An entry with the same facts keeps the day on which
 * they were first read; files written or edited by hand are kept.
 */
export function planFile(
  { path, render }: MadeFile,
  read: ReadFile,
  readOn: string,
  overwrite: boolean,
): PlannedFile {
  const there = read(path);
  const text = render(readOn);
  if (there === undefined) return { path, state: "new", text };
  const before = READ_ON.exec(there)?.[1];
  const same = [text, before !== undefined && before < readOn ? render(before) : text];
  if (same.includes(there.replaceAll("\r\n", "\n")))
    return { path, state: "unchanged", text: there };
  if (overwrite || readMark(there)?.isUntouched) return { path, state: "changed", text };
  return { path, state: "kept", text: there };
}

/** A register with additions; the text already contains everything written there by others. */
export function planRegister(path: string, read: ReadFile, text: string): PlannedFile {
  const there = read(path) ?? "";
  const state = there === text ? "unchanged" : there === "" ? "new" : "changed";
  return { path, state, text };
}
