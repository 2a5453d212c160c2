/** Where the reader's choice is kept. */
const STORAGE_KEY = "search-key";

/** Whether the search opens by its key: a choice that outlives the page. */
export interface SearchKey {
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

/** Opens the search by its button or by `/`, which can be turned off. Nothing of it is there before, or loaded. */
export function offerSearch(button: HTMLElement): void {
  let dialog: HTMLDialogElement | undefined;
  let isOn = readKept() !== "off";
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
        keep(on ? "on" : "off");
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

/** A field to type in at once; what is around it is loaded. */
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

/** A browser may keep nothing: the choice then holds for this page. */
function readKept(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function keep(choice: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, choice);
  } catch {
    // It holds for this page.
  }
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key === "/" && !ctrlKey && !metaKey && !altKey && !isTyping(target);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));
