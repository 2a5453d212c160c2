import { search as words } from "#spoken/search.ts";
import { html } from "./node.ts";
import type { SearchKey } from "./search-key.ts";
import { startSearch } from "./search.ts";

/** Adds the rest of the search to a dialog's field, and starts it. */
export function fillDialog(dialog: HTMLDialogElement, { isOn, turn }: SearchKey): void {
  const field = dialog.querySelector("input")!;
  dialog.ariaLabel = words.title;
  field.ariaLabel = words.field;
  field.placeholder = words.placeholder;
  field.autocomplete = "off";
  field.spellcheck = false;
  field.after(html("form", { method: "dialog" }, html("button", {}, words.close)));
  const box = html("input", { type: "checkbox" });
  box.checked = isOn;
  box.addEventListener("change", () => turn(box.checked));
  dialog.append(
    html("p", { role: "status" }),
    html("div", { "data-results": "" }),
    html("label", { class: "search-key" }, box, words.byKey, html("kbd", {}, "/")),
  );
  void startSearch(dialog);
}
