import { words } from "./words.ts";

/** A button that copies the text of a field beside it, and says so. */
export function enableCopying(group: HTMLElement): void {
  const field = group.querySelector("textarea")!;
  const button = group.querySelector("button")!;
  const status = group.querySelector<HTMLElement>('[role="status"]')!;
  button.hidden = false;
  button.addEventListener("click", () => {
    field.select();
    navigator.clipboard.writeText(field.value).then(
      () => {
        status.textContent = words.copied;
      },
      () => {
        status.textContent = words.selected;
      },
    );
  });
}
