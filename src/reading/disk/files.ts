import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { REGISTER_BYTES } from "./text.ts";
import { type Problem, reporter, START } from "../problem.ts";

/** A file below a folder, or something else where a file should be. */
export interface FoundFile {
  /** Relative to the folder, with `/` between names. */
  readonly path: string;
  readonly isLink: boolean;
  /** A pipe, socket or device: opening it may block for ever. */
  readonly isOther?: boolean;
  /** A folder with the name of a file. */
  readonly isFolder?: boolean;
}

/** Where content is read from: the disk, or memory. */
export interface Files {
  /**
   * All files and links below a folder; links are not followed. Undefined if the folder does not exist;
   * throws if it cannot be read.
   */
  readonly list: (folder: string) => readonly FoundFile[] | undefined;
  readonly read: (path: string) => Uint8Array | string;
}

/**
 * The disk, with paths relative to a folder. Reads synchronously, which is several times faster for
 * small files than promises are.
 */
export const diskFilesFrom = (cwd: string): Files => ({
  list: (folder) => {
    const root = resolve(cwd, folder);
    try {
      return findBelow(root, "");
    } catch (error) {
      const { code, path } = error as NodeJS.ErrnoException;
      if (path === root && (code === "ENOENT" || code === "ENOTDIR")) return undefined;
      throw error;
    }
  },
  read: (path) => readSmall(resolve(cwd, path)),
});

const MIB = 1024 * 1024;

/** Rejects a file that is far too large before it fills the memory. */
function readSmall(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size <= REGISTER_BYTES) return readFileSync(file);
    const [has, most] = [Math.ceil(size / MIB), REGISTER_BYTES / MIB];
    throw new Error(`it has ${has} MiB, expected at most ${most} MiB`);
  } finally {
    closeSync(file);
  }
}

const FILE_NAME = /\.(?:mdx?|yaml)$/;

const findBelow = (root: string, start: string): readonly FoundFile[] =>
  readdirSync(resolve(root, start), { withFileTypes: true }).flatMap((entry) => {
    const path = `${start}${entry.name}`;
    if (!entry.isDirectory()) {
      const isLink = entry.isSymbolicLink();
      return [{ path, isLink, isOther: !isLink && !entry.isFile() }];
    }
    return FILE_NAME.test(path)
      ? [{ path, isLink: false, isFolder: true }]
      : findBelow(root, `${path}/`);
  });

export const diskFiles = diskFilesFrom(".");

/** A folder in memory: texts by path. */
export const memoryFiles = (texts: Readonly<Record<string, string | Uint8Array>>): Files => ({
  list: (folder) => {
    const start = `${folder}/`;
    const paths = Object.keys(texts).filter((path) => path.startsWith(start));
    return paths.length === 0
      ? undefined
      : paths.map((path) => ({ path: path.slice(start.length), isLink: false }));
  },
  read: (path) => texts[path] ?? "",
});

/** Why a file could not be read. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "nobody here may read it",
  EISDIR: "it is a folder",
  ENOENT: "it has gone",
};

/** The bytes of a file; if it cannot be read, undefined and a problem. */
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
