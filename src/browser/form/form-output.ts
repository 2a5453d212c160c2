import { form as words } from "../../words/spoken/form.ts";
import type { EntryForm } from "./entry-form.ts";
import { download, editPage, newFilePage } from "./file.ts";
import { isEmpty, type Item } from "./item.ts";

/** Shows the file that the form makes, and where it can be sent. */
export function showFile(entry: EntryForm, item: Item, id: string): void {
  const text = entry.file(item);
  const path = entry.pathOf(id);
  entry.find(".file-text").textContent = text;
  entry.find(".file code").textContent = `content/articles/${path}.md`;
  entry.find(".file").hidden = isEmpty(item);
  const send = entry.form.querySelector<HTMLAnchorElement>(".send");
  if (!send) return;
  const repository = entry.form.dataset.repository!;
  const isKnown = entry.purpose.entry !== undefined;
  const page = isKnown ? editPage(repository, path) : newFilePage(repository, id, text);
  send.href = page.href;
  send.dataset.empty = String(page.isEmpty);
  send.textContent = isKnown ? words.openExisting : words.open;
}

/** The three ways out: the repository's page, a download, the clipboard. */
export function listenToOutput(entry: EntryForm): void {
  const { form } = entry;
  const send = form.querySelector<HTMLAnchorElement>(".send");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    entry.isSound();
  });
  send?.addEventListener("click", (event) => {
    if (!entry.isSound()) event.preventDefault();
    else if (entry.purpose.entry !== undefined) copy(entry, words.paste);
    else if (send.dataset.empty === "true") copy(entry, words.tooLong);
  });
  entry.find(".download").addEventListener("click", () => {
    const { id } = entry.update();
    if (!entry.isSound()) return;
    const path = entry.pathOf(id);
    download(`${path.slice(path.lastIndexOf("/") + 1)}.md`, entry.file(entry.item()));
  });
  entry.find(".copy").addEventListener("click", () => {
    if (entry.isSound()) copy(entry, words.copied);
  });
}

function copy(entry: EntryForm, done: string): void {
  navigator.clipboard.writeText(entry.file(entry.item())).then(
    () => {
      entry.say(done);
    },
    () => {
      entry.say(words.notCopied);
      entry.find(".file").setAttribute("open", "");
    },
  );
}
