/** Where the reader's choice is kept. */
const STORAGE_KEY = "search-key";

/** Opens the search by its button or by `/`, which can be turned off. Nothing of it is loaded before. */
export function offerSearch(button: HTMLElement, dialog: HTMLDialogElement): void {
  const root = document.documentElement;
  let started: Promise<void> | undefined;
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
    started ??= import("./search.ts").then(({ startSearch }) => startSearch(dialog));
  };
  button.addEventListener("click", open);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  const box = dialog.querySelector<HTMLInputElement>("input[type=checkbox]")!;
  box.checked = readKept() !== "off";
  const apply = (): void => {
    root.classList.toggle("without-key", !box.checked);
    button.ariaKeyShortcuts = box.checked ? "/" : null;
  };
  box.addEventListener("change", () => {
    apply();
    keep(box.checked ? "on" : "off");
  });
  apply();
  document.addEventListener("keydown", (event) => {
    if (!box.checked || !isShortcut(event)) return;
    event.preventDefault();
    open();
  });
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
