import { type Content, readContent } from "../reading/disk/content.ts";
import { diskFilesFrom, type Files } from "../reading/disk/files.ts";
import type { Terminal } from "./args.ts";
import { countryNameOf } from "./settings.ts";

/** Reads a content folder as a command does: from where it runs, in the language of the site. */
export const readFolder = (
  folder: string,
  terminal: Terminal,
  files: Files = diskFilesFrom(terminal.cwd),
): Content => readContent(folder, files, undefined, countryNameOf(folder, terminal, files));
