import type { Plugin } from "vite";

/** The first page's script, as the page asks for it. */
const FIRST_PAGE = "/src/browser/home.ts";
/** What the id of a module ends in that is the first page's own copy. */
const OWN = "?first-page";

/** Scripts are found by what they are called in the sources: their files' names are known once they are bundled. */
export const isFirstPageScript = (id: string): boolean => id.endsWith(FIRST_PAGE + OWN);

/** One file for all that the first page's script needs at its start. */
export const firstPageFile = {
  name: "home",
  test: isFirstPageScript,
  priority: 1,
};

/**
 * Gives the first page's script copies of the modules that it shares with other pages. They would be in some fifteen
 * files, as pages share them in as many ways, and each file costs the page some two milliseconds before it can be used.
 */
export const ownCopies = (): Plugin => ({
  name: "own-copies",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  async resolveId(source, importer, options) {
    const isNeeded = importer?.endsWith(OWN) === true;
    if (!isNeeded && !source.endsWith("/home.ts")) return undefined;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const isOwn = found !== null && (isNeeded || found.id.endsWith(FIRST_PAGE));
    // What is no file has no copies.
    return isOwn && !/[\0?]/.test(found.id) ? { ...found, id: found.id + OWN } : found;
  },
});
