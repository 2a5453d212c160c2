import { markdownToHtml } from "satteri";
import { EXTERNAL } from "./links.ts";
import { NOTE_PLUGINS } from "../reading/body/compile-guard.ts";

/** An editors' note as HTML: plain Markdown, checked when it was read and again on the syntax tree that is printed. */
export const renderNote = (note: string): string =>
  markdownToHtml(note, {
    mdastPlugins: NOTE_PLUGINS,
    features: { frontmatter: false },
  }).html.replaceAll(
    /<a (?=href="https?:)/g,
    `<a rel="${EXTERNAL.rel}" referrerpolicy="${EXTERNAL.referrerpolicy}" `,
  );
