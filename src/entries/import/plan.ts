import { readMark } from "./mark.ts";

/** What is on file, read through a function of a path below the content folder. */
export type ReadFile = (path: string) => string | undefined;

/** A file that an import makes. */
export interface MadeFile {
  /** Below the content folder. */
  readonly path: string;
  /** Its text, marked; `readOn` is the day by which its source was published. */
  readonly render: (readOn: string) => string;
}

/** What is to become of a file. */
export interface PlannedFile {
  readonly path: string;
  readonly state: FileState;
  readonly text: string;
}

/** `kept`: it is there, and not as an import made it. */
type FileState = "new" | "changed" | "unchanged" | "kept";

const READ_ON = /^ {2}published: \.\.\/(\d{4}-\d{2}-\d{2})$/m;

/**
 * Compares what an import makes with what is on file. An entry whose facts are the same keeps the day on
 * which they were first read; a file that was changed by hand, or made by hand, stays.
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

/** A register with what was added to it; what others wrote there is in the text already. */
export function planRegister(path: string, read: ReadFile, text: string): PlannedFile {
  const there = read(path) ?? "";
  const state = there === text ? "unchanged" : there === "" ? "new" : "changed";
  return { path, state, text };
}
