import { form as words } from "#spoken/form.ts";
import { controlsOf, itemsOf, listsOf } from "./item.ts";

let added = 0;

/** Appends an empty item with unique ids to a list, and returns it. */
export function addItem(list: HTMLElement): HTMLElement {
  const template = list.querySelector<HTMLTemplateElement>(":scope > template")!;
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector("li")!;
  giveIds(item);
  list.querySelector(":scope > ol")!.append(item);
  number(list);
  return item;
}

/** The same, with a first stop if it is a plan. */
export function addWhole(list: HTMLElement): HTMLElement {
  const item = addItem(list);
  for (const inner of listsOf(item)) if (inner.dataset.rows === "stops") addItem(inner);
  return item;
}

function giveIds(item: Element): void {
  const suffix = `-${++added}`;
  for (const node of item.querySelectorAll("[id]")) node.id += suffix;
  for (const label of item.querySelectorAll<HTMLLabelElement>("label[for]"))
    label.htmlFor += suffix;
  for (const control of item.querySelectorAll("[aria-describedby]")) {
    const ids = control.getAttribute("aria-describedby")!.split(" ");
    control.setAttribute("aria-describedby", ids.map((id) => id + suffix).join(" "));
  }
}

/** Removes an item; focus moves to its neighbour, else to the add button. */
export function removeItem(list: HTMLElement, item: Element): void {
  const next = item.nextElementSibling ?? item.previousElementSibling;
  item.remove();
  number(list);
  const field = next && controlsOf(next)[0];
  (field ?? addButton(list))?.focus();
}

export const addButton = (list: HTMLElement): HTMLElement | null =>
  (list.parentElement!.closest("[data-item]") ?? list).querySelector<HTMLElement>(
    `[data-add="${list.dataset.rows!}"]`,
  );

/** Numbers the items of a list if there are several. */
function number(list: HTMLElement): void {
  const title = list.dataset.title!;
  const items = itemsOf(list);
  for (const [index, item] of items.entries()) {
    const isOnly = items.length === 1 && list.dataset.rows !== "stops";
    item.querySelector("legend")!.textContent = isOnly ? title : words.item(title, index + 1);
    const remove = [...item.querySelectorAll(".remove")].find(
      (button) => button.closest("[data-item]") === item,
    );
    remove?.setAttribute("aria-label", words.remove(title, index + 1));
  }
}
