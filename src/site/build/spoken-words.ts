import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import type { LanguageCode } from "../../words/codes.ts";

const SPOKEN = /\/words\/spoken\/([\w-]+\.ts)$/;

/** Puts the words of one language in the place of `src/words/spoken`, in pages and in their scripts. */
export const spokenWords = (language: LanguageCode): Plugin => ({
  name: "spoken-words",
  enforce: "pre",
  resolveId: (id, importer) => {
    const [, file] = SPOKEN.exec(id) ?? [];
    if (file === undefined || importer === undefined) return undefined;
    const folder = dirname(join(dirname(importer), id));
    return join(folder, "..", language, file);
  },
});
