import { join } from "node:path";
import type { Plugin } from "vite";
import type { LanguageCode } from "../../words/codes.ts";

const SPOKEN = "#spoken/";
const PACKS = join(import.meta.dirname, "..", "..", "words");

/**
 * `#spoken/*` is the site's language pack: English by package.json, against which types are checked; in pages and their
 * scripts the language of the build.
 */
export const spokenWords = (language: LanguageCode): Plugin => ({
  name: "spoken-words",
  enforce: "pre",
  resolveId: (id) =>
    id.startsWith(SPOKEN) ? join(PACKS, language, id.slice(SPOKEN.length)) : undefined,
});
