import { html } from "../node.ts";
import type { Path } from "../../reading/yaml/tree.ts";
import { form as words } from "#spoken/form.ts";
import type { Complaint } from "./check.ts";
import { additionId } from "./entry-fields.ts";
import { controlsOf, fieldOf, itemsOf, listsOf, readItem, reveal } from "./item.ts";
import { addButton } from "./rows.ts";

/** Shows each error at its field, and a list of all beside the buttons, in the order of the fields. */
export function showErrors(form: HTMLElement, complaints: readonly Complaint[]): void {
  for (const control of form.querySelectorAll("[data-field], .add")) {
    control.removeAttribute("aria-invalid");
    say(control, "");
  }
  const found = complaints
    .map((complaint) => ({ complaint, control: controlAt(form, complaint.path) }))
    .toSorted((a, b) => inOrder(a.control, b.control));
  const summary = summaryOf(form);
  const errors = complaints.filter(({ severity }) => severity === "error").length;
  summary.hidden = found.length === 0;
  summary.classList.toggle("only-warnings", errors === 0);
  summary.querySelector("h3")!.textContent = words.counts(errors, found.length - errors);
  summary
    .querySelector("ul")!
    .replaceChildren(...found.map(({ complaint, control }) => showOne(complaint, control)));
}

export const summaryOf = (form: HTMLElement): HTMLElement =>
  form.querySelector<HTMLElement>(".errors")!;

const inOrder = (a: Node, b: Node): number =>
  a === b ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

let named = 0;

function showOne({ message, hint, severity }: Complaint, control: HTMLElement): HTMLElement {
  const said = hint ? `${message}; ${hint}` : message;
  const text = severity === "warning" ? `${words.warning}: ${said}` : said;
  if (severity === "error") control.setAttribute("aria-invalid", "true");
  say(control, text);
  control.id ||= `at-${++named}`;
  const name = nameOf(control);
  const link = html("a", { href: `#${control.id}` });
  // Names from the entry are quoted unchanged.
  link.textContent = name === "" ? text : `${name}: ${text}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    reveal(control);
    control.focus();
  });
  return html("li", {}, link);
}

/** `Visited 2, Dates`: the row of a field, and its label. */
function nameOf(control: Element): string {
  const label = control.closest(".field")?.querySelector("label")?.firstChild?.textContent;
  const row = control.closest("li")?.querySelector("legend")?.textContent;
  return [row, label?.trim()].filter(Boolean).join(", ");
}

function say(control: Element, text: string): void {
  const error = control.closest(".field")?.querySelector<HTMLElement>(".error");
  if (!error) return;
  const before = error.textContent;
  error.textContent = text === "" || before === "" ? text : `${before} ${text}`;
  error.hidden = text === "";
}

/** The field for a path of the entry; else its row, or the button that would add one. */
function controlAt(form: HTMLElement, path: Path): HTMLElement {
  const [first, ...rest] = path.map(String);
  return first === "adds" ? within(form, rest) : within(form, [first ?? "title", ...rest]);
}

function within(item: HTMLElement, path: readonly string[]): HTMLElement {
  const [name = "", next, ...rest] = path;
  if (name === "trip") return tripControl(item) ?? item;
  const list = listsOf(item).find((each) => each.dataset.rows === name);
  if (list) {
    const row = rowAt(list, next);
    const further = row && next !== undefined && isNaN(Number(next)) && !isKey(row, next);
    return row ? within(row, further ? [next, ...rest] : rest) : (addButton(list) ?? item);
  }
  return (
    fieldOf(item, next === undefined ? name : `${name}.${next}`) ??
    fieldOf(item, name) ??
    tripControl(item) ??
    controlsOf(item)[0] ??
    item
  );
}

/** A row by its number, or by the id of an addition. */
function rowAt(list: HTMLElement, step: string | undefined): HTMLElement | undefined {
  const items = itemsOf(list);
  return (
    items.find((item) => step !== undefined && isKey(item, step)) ?? items[Number(step)] ?? items[0]
  );
}

const isKey = (item: HTMLElement, step: string): boolean =>
  item.closest("[data-rows]")?.matches('[data-rows="outlets"], [data-rows="people"]') === true &&
  additionId(readItem(item)) === step;

/** Of the fields that name a trip, the first empty one, else the last. */
function tripControl(item: HTMLElement): HTMLElement | undefined {
  const person = fieldOf(item, "person");
  if (person?.value === "") return person;
  const trip = fieldOf(item, "trip");
  return trip?.value === "new" ? fieldOf(item, "tripName") : trip;
}
