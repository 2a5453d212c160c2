// Atomic file writes: whatever ends the process, a file has its old or its new content, never part of it.
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./processes.ts";

/** `.name.md.4711.tmp`, next to the final file; the reader of content skips dotfiles. */
const TEMPORARY = /^\..+\.(\d+)\.tmp$/;
const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw withPath(path, error);
  }
}

/** Names the final file in an error: the system names the temporary one, or none. */
function withPath(path: string, error: unknown): unknown {
  const named = error as NodeJS.ErrnoException;
  if (named.syscall !== undefined) named.path = path;
  return named;
}

/** Writes a file, creating its folders; false if it already has that content and is left untouched. */
export function writeAtomically(path: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const before = readIfThere(path);
  if (before?.equals(bytes)) return false;
  mkdirSync(dirname(path), { recursive: true });
  const target = before ? realpathSync(path) : path;
  // Renaming would replace even a read-only file, so check for write permission.
  if (before) accessSync(target, constants.W_OK);
  const temporary = temporaryName(target);
  try {
    writeThrough(temporary, bytes, before ? statSync(target).mode : 0o666);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw withPath(path, error);
  }
  flushFolder(dirname(target));
  return true;
}

/** Creates a file and its folders; false if the file exists, which is left untouched. */
export function createAtomically(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryName(path);
  try {
    writeThrough(temporary, Buffer.from(text), 0o666);
    // Unlike rename, link never replaces an existing file.
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw withPath(path, error);
  } finally {
    rmSync(temporary, { force: true });
  }
  flushFolder(dirname(path));
  return true;
}

function writeThrough(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, "w", mode);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Flushes the folder, where the system allows it, so that the new name survives a power failure. */
function flushFolder(folder: string): void {
  try {
    const open = openSync(folder, "r");
    fsyncSync(open);
    closeSync(open);
  } catch {
    // Not possible on Windows.
  }
}

/** Removes temporary files that killed processes left below a folder; returns how many. */
export function sweepLeftovers(folder: string): number {
  let swept = 0;
  for (const { path, owner } of temporaryFiles(folder)) {
    if (owner !== process.pid && isRunning(owner)) continue;
    rmSync(path, { force: true });
    swept++;
  }
  return swept;
}

function temporaryFiles(folder: string): readonly { path: string; owner: number }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const owner = entry.isFile() ? TEMPORARY.exec(entry.name)?.[1] : undefined;
      return owner ? [{ path: join(entry.parentPath, entry.name), owner: Number(owner) }] : [];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
