import { keepChoice, readChoice, type SearchKey } from "./search-key.ts";

/** Opens the search by its button or `/`, which can be turned off. Nothing of it exists or loads before. */
export function offerSearch(button: HTMLElement): void {
  let dialog: HTMLDialogElement | undefined;
  let isOn = readChoice();
  const turn = (on: boolean): void => {
    isOn = on;
    document.documentElement.classList.toggle("without-key", !isOn);
    button.ariaKeyShortcuts = isOn ? "/" : null;
  };
  const open = (): void => {
    dialog ??= makeDialog(button, {
      isOn,
      turn: (on) => {
        turn(on);
        keepChoice(on);
      },
    });
    if (!dialog.open) dialog.showModal();
  };
  turn(isOn);
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if (!isOn || !isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

/** Shows a field to type in at once, while the rest loads. */
function makeDialog(button: HTMLElement, key: SearchKey): HTMLDialogElement {
  const [dialog, row, field] = ["dialog", "div", "input"].map((name) =>
    document.createElement(name),
  ) as [HTMLDialogElement, HTMLElement, HTMLInputElement];
  dialog.className = "search";
  dialog.dataset.base = button.dataset.base;
  row.className = "search-field";
  field.type = "search";
  row.append(field);
  dialog.append(row);
  button.after(dialog);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
  void import("./search-parts.ts").then(({ fillDialog }) => fillDialog(dialog, key));
  return dialog;
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key === "/" && !ctrlKey && !metaKey && !altKey && !isTyping(target);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));
