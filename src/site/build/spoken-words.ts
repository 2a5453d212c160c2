import { join } from "node:path";
import type { Plugin } from "vite";
import type { LanguageCode } from "../../words/codes.ts";

const SPOKEN = "#spoken/";
const PACKS = join(import.meta.dirname, "..", "..", "words");

/**
 * `#spoken/*` are the words that the site speaks: English by package.json, which is what types are checked with, and
 * in pages and their scripts those of the language of a build.
 */
export const spokenWords = (language: LanguageCode): Plugin => ({
  name: "spoken-words",
  enforce: "pre",
  resolveId: (id) =>
    id.startsWith(SPOKEN) ? join(PACKS, language, id.slice(SPOKEN.length)) : undefined,
});
