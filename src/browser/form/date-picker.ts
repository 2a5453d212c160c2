import { isFault, readWhen } from "../../reading/schema/edtf.ts";
import { sayDates } from "../../words/dates.ts";
import { messages } from "#spoken/messages.ts";
import { form as words } from "#spoken/form.ts";
import { html } from "../html.ts";
import { edtfOf, pickedFrom, type PickedDates } from "./edtf-text.ts";

const { picker } = words;
const HOW = ["day", "span", "until", "since"] as const;
const UNITS = ["day", "month", "year"] as const;
/** Fields of one moment; others begin as a span. */
const MOMENTS = new Set(["on", "source.published"]);

/** Says below a field what its dates mean; nothing where they are not dates yet. */
export function sayDatesOf(input: HTMLInputElement): void {
  const says = input.closest(".field")!.querySelector<HTMLElement>(".says")!;
  const when = readWhen(input.value.trim());
  const text =
    input.value.trim() === "" || isFault(when) ? "" : sayDates(when, messages, { year: true });
  says.textContent = text;
  says.hidden = text === "";
}

/** Opens the picker below a field, or closes it. */
export function togglePicker(button: HTMLElement): void {
  const field = button.closest(".field")!;
  const open = field.querySelector(".picker");
  if (open) {
    open.remove();
    button.setAttribute("aria-expanded", "false");
    return;
  }
  const input = field.querySelector("input")!;
  const panel = makePicker(input, () => {
    togglePicker(button);
    input.focus();
  });
  field.append(panel);
  button.setAttribute("aria-expanded", "true");
  panel.querySelector("select")!.focus();
}

const unpicked = (field: string): PickedDates => ({
  how: MOMENTS.has(field) ? "day" : "span",
  first: "",
  last: "",
  unit: "day",
  isAbout: false,
  isUncertain: false,
});

function makePicker(input: HTMLInputElement, close: () => void): HTMLElement {
  const start = pickedFrom(input.value) ?? unpicked(input.dataset.field!);
  const how = selectOf(HOW, (name) => picker[name], start.how);
  const first = html("input", { type: "date", value: start.first });
  const last = html("input", { type: "date", value: start.last });
  const unit = selectOf(UNITS, (name) => picker.units[name], start.unit);
  const about = checkOf(start.isAbout);
  const uncertain = checkOf(start.isUncertain);
  const lastLabel = labelled(picker.last, last);
  const done = buttonOf(picker.done, close);
  const panel = html(
    "div",
    { class: "picker", role: "group", "aria-label": words.pick },
    labelled(picker.how, how),
    labelled(picker.first, first),
    lastLabel,
    labelled(picker.precision, unit),
    html("label", { class: "flag" }, about, picker.about),
    html("label", { class: "flag" }, uncertain, picker.uncertain),
    done,
  );
  lastLabel.hidden = how.value !== "span";
  panel.addEventListener("input", (event) => {
    event.stopPropagation();
    lastLabel.hidden = how.value !== "span";
    input.value = edtfOf({
      how: how.value as PickedDates["how"],
      first: first.value,
      last: last.value,
      unit: unit.value as PickedDates["unit"],
      isAbout: about.checked,
      isUncertain: uncertain.checked,
    });
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return panel;
}

function selectOf<Name extends string>(
  names: readonly Name[],
  say: (name: Name) => string,
  value: Name,
): HTMLSelectElement {
  const options = names.map((name) => html("option", { value: name }, say(name)));
  const select = html("select", {}, ...options);
  select.value = value;
  return select;
}

function checkOf(isChecked: boolean): HTMLInputElement {
  const box = html("input", { type: "checkbox" });
  box.checked = isChecked;
  return box;
}

function buttonOf(text: string, press: () => void): HTMLButtonElement {
  const button = html("button", { type: "button", class: "button" }, text);
  button.addEventListener("click", press);
  return button;
}

const labelled = (text: string, control: HTMLElement): HTMLLabelElement =>
  html("label", {}, html("span", {}, text), control);
