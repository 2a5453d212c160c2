import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the data: its path below the folder given, and its text. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** The XML files of a folder and its subfolders, in the order of their paths. */
export function readXmlFiles(folder: string): readonly InputFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .flatMap(({ name }) =>
      readdirSync(join(folder, name), { withFileTypes: true })
        // A pipe would be waited for.
        .filter((file) => file.isFile() && file.name.endsWith(".xml"))
        .map((file) => `${name}/${file.name}`),
    )
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
