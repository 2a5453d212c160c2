import { yamlText } from "../../reading/yaml/text.ts";
import { fieldsOf } from "./entry-fields.ts";
import type { Item } from "./item.ts";

/** The file that a form makes. */
export function entryFile(item: Item): string {
  const note = (item.values.note ?? "").trim();
  return `---\n${yamlText(fieldsOf(item))}---\n${note === "" ? "" : `\n${note}\n`}`;
}

/** Addresses longer than this are refused by hosts on the way. */
const LONGEST_ADDRESS = 7000;

export interface NewFile {
  readonly href: string;
  /** The text did not fit into the address. */
  readonly isEmpty: boolean;
}

/** The page of the repository's host on which a file that is there can be changed. */
export const editPage = (repository: string, id: string): NewFile => ({
  href: `${repository}/edit/main/content/articles/${id}.md`,
  isEmpty: true,
});

/** The page of the repository's host on which a new file can be proposed. */
export function newFilePage(repository: string, id: string, text: string): NewFile {
  const path = `content/articles/${id}.md`;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const start = `${repository}/new/main/${folder}?filename=${encodeURIComponent(path.slice(folder.length + 1))}`;
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
