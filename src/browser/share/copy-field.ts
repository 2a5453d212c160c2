import { share as words } from "#spoken/share.ts";
import { html } from "../html.ts";

/** A text to copy, with its button. */
export function copyField(label: string, text: string, tell: (text: string) => void): HTMLElement {
  const isLong = text.includes("\n");
  const field = isLong
    ? html("textarea", { readonly: "", rows: "3", spellcheck: "false" }, text)
    : html("input", { readonly: "", value: text, spellcheck: "false" });
  const button = html(
    "button",
    { type: "button", class: "button", "aria-label": `${words.copy}: ${label}` },
    words.copy,
  );
  button.addEventListener("click", () => {
    field.select();
    navigator.clipboard.writeText(text).then(
      () => {
        tell(words.copied);
      },
      () => {
        tell(words.selected);
      },
    );
  });
  return html("p", {}, html("label", {}, html("span", {}, label), field), button);
}
