import { form as words } from "#spoken/form.ts";
import { editPage, newFilePage } from "./file.ts";

/** The file that the form makes, and whether an entry on file is corrected by it. */
interface Output {
  readonly text: string;
  readonly path: string;
  readonly isEmpty: boolean;
  readonly isKnown: boolean;
}

/** Shows the file, and where it can be sent. */
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
  send.dataset.empty = String(page.isEmpty);
  send.textContent = isKnown ? words.openExisting : words.open;
}
