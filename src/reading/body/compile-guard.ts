import { defineMdastPlugin, type MdastPluginEntry } from "satteri";
import { inspectTree } from "./tree.ts";

/** The folder whose files are owners' texts, in compiled modules. */
const EDITORIALS = "/_editorials/";

/**
 * Checks the tree that is compiled in the same way as the text was checked when it was read, so that
 * nothing which a parser reads differently the second time reaches a page.
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

/** Columns are aligned by inline styles, which the site's content security policy forbids. */
const unalign = defineMdastPlugin({
  name: "unaligned-tables",
  table(table, context) {
    if (table.align?.some(Boolean)) context.replaceNode(table, { ...table, align: [] });
  },
});

/** For editors' notes. */
export const NOTE_PLUGINS = [check, unalign] as const;

/** For everything compiled as MDX: owners' texts are guarded, the site's own pages are code. */
export const MDX_PLUGINS: readonly MdastPluginEntry[] = [
  ({ fileURL }: { readonly fileURL: URL | undefined }): MdastPluginEntry =>
    fileURL?.pathname.includes(EDITORIALS) ? check : undefined,
  unalign,
];
