// The last step of `new`: shows the file, writes it, and lists what is left to fill in.
import { resolve } from "node:path";
import { formatText } from "../reading/format.ts";
import type { Terminal } from "../site/args.ts";
import { readFolder } from "../site/settings.ts";
import { createAtomically, readIfThere } from "../site/build/write.ts";

/** Paths are relative to the current folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

interface Way {
  readonly folder: string;
  readonly terminal: Terminal;
  readonly say: (text: string) => void;
  readonly isSure: boolean;
}

/** Returns 0 if the entry was written; prints what `check` will say of it. */
export function writeEntry(file: NewFile, { folder, terminal, say, isSure }: Way): number {
  const at = resolve(terminal.cwd, file.path);
  if (readIfThere(at)) return refuse(file, say);
  if (!isSure) {
    say(`${file.path} would be:\n\n${file.text}`);
    say("Nothing was written; add --yes to write it.");
    return 1;
  }
  if (!createAtomically(at, file.text)) return refuse(file, say);
  say(`Written: ${file.path}`);
  const { problems } = readFolder(folder, terminal);
  const own = problems.filter((problem) => problem.file === file.path);
  for (const problem of own) say(formatText(problem, file.text));
  say(
    own.length > 0
      ? "Fill in the rest; npm run check lists it again."
      : "npm run check found no mistakes. Check it against the article once more.",
  );
  return 0;
}

function refuse({ path }: NewFile, say: (text: string) => void): number {
  say(`${path} already exists and was left unchanged: use another --name.`);
  return 1;
}
