import { defineMdastPlugin, type MdastPluginEntry } from "satteri";
import { inspectTree } from "./tree.ts";

/** Owners' texts are compiled as files of this folder. */
const EDITORIALS = "/_editorials/";

/**
 * Checks the tree that is really compiled, as the text was checked when it was read: what a parser took
 * otherwise the second time never reaches a page.
 */
const check = defineMdastPlugin({
  name: "guard",
  options: { position: true },
  before(root) {
    inspectTree(root, ({ line, column }, { message }) => {
      throw new Error(`refused at ${line}:${column} of the text: ${message}`);
    });
  },
});

/** Columns are aligned by inline styles, which the site's policy forbids. */
const unalign = defineMdastPlugin({
  name: "unaligned-tables",
  table(table, context) {
    if (table.align?.some(Boolean)) context.replaceNode(table, { ...table, align: [] });
  },
});

/** For editors' notes. */
export const NOTE_PLUGINS = [check, unalign] as const;

/** For all that is compiled as MDX: owners' texts are guarded, the site's own pages are code. */
export const MDX_PLUGINS: readonly MdastPluginEntry[] = [
  ({ fileURL }: { readonly fileURL: URL | undefined }): MdastPluginEntry =>
    fileURL?.pathname.includes(EDITORIALS) ? check : undefined,
  unalign,
];
