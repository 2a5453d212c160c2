/** Opens the search by its button or by `/`. Nothing of it is loaded before. */
export function offerSearch(button: HTMLElement, dialog: HTMLDialogElement): void {
  document.documentElement.classList.add("with-scripts");
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
  document.addEventListener("keydown", (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key === "/" && !ctrlKey && !metaKey && !altKey && !isTyping(target);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));
