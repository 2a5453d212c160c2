// Moves what entries bring with them into the registers: new outlets, people and places. For the owners.
import { resolve } from "node:path";
import { tidied, withoutAdditions } from "../entries/tidy.ts";
import { readContent } from "../reading/disk/content.ts";
import { diskFilesFrom } from "../reading/disk/files.ts";
import { reopen } from "../reading/disk/front-matter.ts";
import { isError } from "../reading/problem.ts";
import { additionsIn } from "../reading/schema/article.ts";
import { readArgs, runIfCalled, type Terminal } from "../site/args.ts";
import { readIfThere, writeWhole } from "../site/build/write.ts";
import { contentFolder } from "../site/settings.ts";

/** `tidy [--content DIR]`: 1 where an entry with additions has errors, and is left as it is. */
export function tidy(words: readonly string[], terminal: Terminal): number {
  const { values } = readArgs(words, { content: { type: "string" } });
  const folder = contentFolder(values.content, terminal);
  const { sources, problems } = readContent(folder, diskFilesFrom(terminal.cwd));
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  const at = (path: string): string => resolve(terminal.cwd, folder, path);
  let [moved, left] = [0, 0];
  for (const [file, source] of sources) {
    if (!file.includes("/articles/") || !/^adds:/m.test(source)) continue;
    const adds = additionsIn(reopen(source)?.value);
    if (!adds || broken.has(file)) {
      left++;
      terminal.err(`tidy: ${file} has errors and was left unchanged; npm run check lists them`);
      continue;
    }
    const files = tidied(adds, (path) => readIfThere(at(path))?.toString());
    for (const [path, text] of files) writeWhole(at(path), text);
    writeWhole(resolve(terminal.cwd, file), withoutAdditions(source));
    terminal.out(`${file}: moved into ${[...files.keys()].join(", ")}`);
    moved++;
  }
  if (moved === 0 && left === 0) terminal.out("No entry declares anything new.");
  return left > 0 ? 1 : 0;
}

await runIfCalled(import.meta, tidy);
