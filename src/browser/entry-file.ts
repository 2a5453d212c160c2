import { yamlText } from "../reading/yaml/text.ts";
import { fieldsOf } from "./entry-fields.ts";
import type { FormState } from "./form-state.ts";

/** The file that a form makes. */
export function entryFile(state: FormState): string {
  const note = (state.fields.note ?? "").trim();
  return `---\n${yamlText(fieldsOf(state))}---\n${note === "" ? "" : `\n${note}\n`}`;
}

/** Addresses longer than this are refused by hosts on the way. */
const LONGEST_ADDRESS = 7000;

export interface NewFile {
  readonly href: string;
  /** The text did not fit into the address. */
  readonly isEmpty: boolean;
}

/** The page of the repository's host on which the file can be proposed. `base` is `…/new/main`. */
export function newFilePage(base: string, id: string, text: string): NewFile {
  const path = `content/articles/${id}.md`;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const start = `${base}/${folder}?filename=${encodeURIComponent(path.slice(folder.length + 1))}`;
  const full = `${start}&value=${encodeURIComponent(text)}`;
  return full.length > LONGEST_ADDRESS
    ? { href: start, isEmpty: true }
    : { href: full, isEmpty: false };
}

/** Offers a text as a download; without a server, and from this page only. */
export function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
