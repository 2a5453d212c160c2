import { form as words } from "../words/en/form.ts";

let added = 0;

/** Adds an empty claim to a group, with ids of its own, and returns it. */
export function addClaim(group: HTMLElement): HTMLLIElement {
  const template = group.querySelector("template")!;
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector("li")!;
  const suffix = `-${++added}`;
  for (const node of item.querySelectorAll("[id]")) node.id += suffix;
  for (const label of item.querySelectorAll("label")) label.htmlFor += suffix;
  for (const control of item.querySelectorAll("[aria-describedby]")) {
    const ids = control.getAttribute("aria-describedby")!.split(" ");
    control.setAttribute("aria-describedby", ids.map((id) => id + suffix).join(" "));
  }
  group.querySelector("ol")!.append(item);
  number(group);
  return item;
}

/** Takes a claim away; the focus goes to its neighbour, else to the button that adds one. */
export function removeClaim(group: HTMLElement, item: Element): void {
  const next = item.nextElementSibling ?? item.previousElementSibling;
  item.remove();
  number(group);
  (next?.querySelector<HTMLElement>("[data-field]") ?? addButton(group)).focus();
}

export const addButton = (group: HTMLElement): HTMLElement =>
  group.querySelector<HTMLElement>(":scope > .add")!;

function number(group: HTMLElement): void {
  const title = group.dataset.title!;
  for (const [index, item] of group.querySelectorAll(":scope > ol > li").entries()) {
    item.querySelector("legend")!.textContent = words.item(title, index + 1);
    item.querySelector(".remove")!.setAttribute("aria-label", words.remove(title, index + 1));
  }
}
