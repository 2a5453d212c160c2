import { editYaml } from "../../reading/yaml/edit.ts";
import { entryFile as textOfFile } from "../../reading/yaml/text.ts";
import { readYaml } from "../../reading/yaml/yaml.ts";
import { fieldsOf } from "./entry-fields.ts";
import { itemOfEntry } from "./item-of-entry.ts";
import type { Item } from "./item.ts";
import { byKey } from "../../model/sort.ts";
import { isFields } from "../../reading/fields.ts";
import { form as words } from "#spoken/form.ts";

interface OnFile {
  readonly text: string;
  readonly item: Item;
}

/** The file that the form produces; unchanged lines of a file on file are kept as they are. */
export function entryFile(item: Item, onFile?: OnFile): string {
  const note = (item.values.note ?? "").trim();
  const kept = onFile && editedFile(item, onFile);
  return kept ?? textOfFile(fieldsOf(item), note);
}

const PARTS = /^(---[ \t]*\n)([^]*?\n)(---[ \t]*(?:\n|$))([^]*)$/;

/** The front matter and body of a file; undefined if it has no front matter. */
export function partsOf(
  text: string,
): { readonly front: unknown; readonly note: string } | undefined {
  const [, , front, , note] = PARTS.exec(text.replaceAll("\r\n", "\n")) ?? [];
  return front === undefined || note === undefined
    ? undefined
    : { front: readYaml(front, () => undefined)?.value, note: note.trim() };
}

function editedFile(item: Item, { text, item: was }: OnFile): string | undefined {
  const plain = text.replaceAll("\r\n", "\n");
  const [, open, front = "", close, below = ""] = PARTS.exec(plain) ?? [];
  if (open === undefined || close === undefined) return undefined;
  const wanted = fieldsOf(item);
  const edited = editYaml(front, fieldsOf(was), wanted);
  const read = edited === undefined ? undefined : readYaml(edited, () => undefined)?.value;
  if (edited === undefined || !isSame(fieldsOf(itemOfEntry(read, "")), wanted)) return undefined;
  const note = (item.values.note ?? "").trim();
  const body = note === below.trim() ? below : note === "" ? "" : `\n${note}\n`;
  const file = open + edited + close + body;
  return text.includes("\r\n") ? file.replaceAll("\n", "\r\n") : file;
}

/** Regardless of the order of fields. */
const isSame = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    isFields(each)
      ? Object.fromEntries(Object.entries(each).toSorted(byKey))
      : typeof each === "boolean" || typeof each === "number"
        ? String(each)
        : each,
  );

/** Hosts and proxies refuse longer URLs. */
const MAX_ADDRESS_LENGTH = 7000;

interface NewFile {
  readonly href: string;
  /** The text did not fit in the URL. */
  readonly isTextOmitted: boolean;
}

/** The page of the repository host for editing an existing file. */
const editPage = (repository: string, path: string): NewFile => ({
  href: `${repository}/edit/main/content/articles/${path}.md`,
  isTextOmitted: true,
});

function newFilePage(repository: string, id: string, text: string): NewFile {
  const path = `content/articles/${id}.md`;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const start = `${repository}/new/main/${folder}?filename=${encodeURIComponent(path.slice(folder.length + 1))}`;
  const full = `${start}&value=${encodeURIComponent(text)}`;
  return full.length > MAX_ADDRESS_LENGTH
    ? { href: start, isTextOmitted: true }
    : { href: full, isTextOmitted: false };
}

/** The file that the form produces, and whether it corrects an entry on file. */
interface Output {
  readonly text: string;
  readonly path: string;
  readonly isEmpty: boolean;
  readonly isKnown: boolean;
}

export function showFile(form: HTMLFormElement, { text, path, isEmpty, isKnown }: Output): void {
  const file = form.querySelector<HTMLElement>(".file")!;
  file.querySelector(".file-text")!.textContent = text;
  file.querySelector("code")!.textContent = `content/articles/${path}.md`;
  file.hidden = isEmpty;
  const send = form.querySelector<HTMLAnchorElement>(".send");
  if (!send) return;
  const repository = form.dataset.repository!;
  const page = isKnown ? editPage(repository, path) : newFilePage(repository, path, text);
  send.href = page.href;
  send.dataset.empty = String(page.isTextOmitted);
  send.textContent = isKnown ? words.openExisting : words.open;
}
