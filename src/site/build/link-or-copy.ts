import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  statSync,
  unlinkSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * Hard-links a file to an existing one, or copies it if linking fails; false if that one is gone. `folders` are those
 * already created.
 */
export function linkOrCopy(from: string, to: string, folders: Set<string>): boolean {
  const there = lstatSync(to, { throwIfNoEntry: false });
  if (there) {
    const { dev, ino } = statSync(from, { throwIfNoEntry: false }) ?? {};
    if (there.dev === dev && there.ino === ino) return true;
    unlinkSync(to);
  }
  const folder = dirname(to);
  if (!there && !folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
  return true;
}
