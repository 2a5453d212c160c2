import { markdownToHtml } from "satteri";

/** An editors' note as HTML. The reader of entries has refused anything but plain Markdown. */
export const renderNote = (note: string): string => markdownToHtml(note).html;
