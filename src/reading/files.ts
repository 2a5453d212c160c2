import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

/** A file or link below a folder. */
export interface FoundFile {
  /** From the folder, with `/` between names. */
  readonly path: string;
  readonly isLink: boolean;
}

/** Where content is read from: the disk, or a folder in memory. */
export interface Files {
  /** All files and links below a folder; undefined where there is no such folder. */
  readonly list: (folder: string) => readonly FoundFile[] | undefined;
  readonly read: (path: string) => Uint8Array | string;
}

/**
 * The disk, with relative paths from a folder. It reads one file after another, which is several times
 * faster for small files than promises are.
 */
export const diskFilesFrom = (cwd: string): Files => ({
  list: (folder) => {
    const root = resolve(cwd, folder);
    try {
      return readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
          path: relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"),
          isLink: !entry.isFile(),
        }));
    } catch {
      return undefined;
    }
  },
  read: (path) => readFileSync(resolve(cwd, path)),
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
