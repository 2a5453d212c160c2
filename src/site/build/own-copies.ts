import type { Plugin } from "vite";

/** The first page's script, as the page imports it. */
const FIRST_PAGE = "/src/browser/home.ts";
/** The suffix of module ids that are the first page's own copies. */
const OWN = "?first-page";

/** Scripts are identified by their source path: file names are known only once they are bundled. */
export const isFirstPageScript = (id: string): boolean => id.endsWith(FIRST_PAGE + OWN);

/** One chunk for everything that the first page's script needs at start. */
export const firstPageFile = {
  name: "home",
  test: isFirstPageScript,
  priority: 1,
};

/**
 * Gives the first page's script its own copies of modules that it shares with other pages. They would be split into
 * some fifteen chunks, as pages share them in as many ways, and each costs the page about two milliseconds before it is
 * interactive.
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
    // Virtual modules are not copied.
    return isOwn && !/[\0?]/.test(found.id) ? { ...found, id: found.id + OWN } : found;
  },
});
