import { form as words } from "../words/en/form.ts";
import type { Path } from "../reading/yaml/tree.ts";
import type { Complaint } from "./entry-check.ts";
import { addButton } from "./form-claims.ts";
import { controlsOf } from "./form-state.ts";
import { html } from "./html.ts";

/** Says at each field what is wrong with it, and above the form all of it with links. */
export function showErrors(form: HTMLElement, complaints: readonly Complaint[]): void {
  for (const control of controlsOf(form)) {
    control.removeAttribute("aria-invalid");
    say(control, "");
  }
  const items = complaints.map(({ path, message, hint }) => {
    const control = controlAt(form, path);
    const text = hint ? `${message}; ${hint}` : message;
    control.setAttribute("aria-invalid", "true");
    say(control, text);
    const label = control.closest(".field")?.querySelector("label")?.firstChild?.textContent;
    const group = control.closest("li")?.querySelector("legend")?.textContent;
    const name = [group, label?.trim()].filter(Boolean).join(", ");
    control.id ||= `add-${path.join("-")}`;
    const link = html("a", { href: `#${control.id}` }, name === "" ? text : `${name}: ${text}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      control.focus();
    });
    return html("li", {}, link);
  });
  const summary = summaryOf(form);
  summary.hidden = items.length === 0;
  summary.querySelector("h2")!.textContent = words.errors(items.length);
  summary.querySelector("ul")!.replaceChildren(...items);
}

export const summaryOf = (form: HTMLElement): HTMLElement =>
  form.querySelector<HTMLElement>(".errors")!;

function say(control: HTMLElement, text: string): void {
  const error = control.closest(".field")?.querySelector<HTMLElement>(".error");
  if (!error) return;
  const before = error.textContent;
  error.textContent = text === "" || before === "" ? text : `${before} ${text}`;
  error.hidden = text === "";
}

/** The field that stands for a path of the entry: else the claim, or the button that would add one. */
function controlAt(form: HTMLElement, path: Path): HTMLElement {
  const [top, , kind, item = 0, name = ""] = path.map(String);
  const field = (wanted: string): HTMLElement | null =>
    form.querySelector<HTMLElement>(`[data-field="${wanted}"]`);
  if (top !== "trips") return field(path.join(".")) ?? field("title")!;
  const group = kind && form.querySelector<HTMLElement>(`[data-claims="${kind}"]`);
  if (!group) return tripControl(form);
  const claim = group.querySelectorAll<HTMLElement>(":scope > ol > li")[Number(item)];
  const inClaim = (selector: string): HTMLElement | null | undefined =>
    claim?.querySelector<HTMLElement>(selector);
  return inClaim(`[data-field="${name}"]`) ?? inClaim("[data-field]") ?? addButton(group);
}

/** The first of the fields that name the trip which is not filled in, else the last. */
function tripControl(form: HTMLElement): HTMLElement {
  const select = (name: string): HTMLSelectElement =>
    form.querySelector<HTMLSelectElement>(`select[data-field="${name}"]`)!;
  if (select("person").value === "") return select("person");
  return select("trip").value === "new"
    ? form.querySelector<HTMLElement>('[data-field="tripName"]')!
    : select("trip");
}
