import { html } from "../node.ts";
import { isFault, readWhen } from "../../reading/schema/edtf.ts";
import { sayDates } from "../../words/dates.ts";
import { messages } from "#spoken/messages.ts";
import { form as words } from "#spoken/form.ts";
import { isoOf, dayOf } from "../../model/day.ts";
import { type Edge, edgesOf } from "../../model/edtf.ts";

const { picker } = words;
const HOW = ["day", "span", "until", "since"] as const;
const UNITS = ["day", "month", "year"] as const;
/** Fields for a single day; others start as a range. */
const MOMENTS = new Set(["on", "source.published"]);

/** Says below a field what its dates mean; nothing while they are incomplete. */
export function sayDatesOf(input: HTMLInputElement): void {
  const says = input.closest(".field")!.querySelector<HTMLElement>(".says")!;
  const when = readWhen(input.value.trim());
  const text =
    input.value.trim() === "" || isFault(when) ? "" : sayDates(when, messages, { year: true });
  says.textContent = text;
  says.hidden = text === "";
}

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

/** The values of the date picker. */
export interface PickedDates {
  readonly how: "day" | "span" | "until" | "since";
  readonly first: string;
  readonly last: string;
  readonly unit: "day" | "month" | "year";
  readonly isAbout: boolean;
  readonly isUncertain: boolean;
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** The picked dates as EDTF; empty if a day is missing. */
export function edtfOf({ how, first, last, unit, isAbout, isUncertain }: PickedDates): string {
  const mark = isAbout && isUncertain ? "%" : isAbout ? "~" : isUncertain ? "?" : "";
  const say = (date: string): string => (date === "" ? "" : date.slice(0, LENGTHS[unit]) + mark);
  const [from, to] = [say(first), say(last)];
  if (from === "") return "";
  if (how === "until") return `../${from}`;
  if (how === "since") return `${from}/..`;
  if (how === "day" || to === "" || to === from) return from;
  return from < to ? `${from}/${to}` : `${to}/${from}`;
}

/** The reverse, as far as the picker can represent it. */
export function pickedFrom(text: string): PickedDates | undefined {
  const edtf = text.trim();
  const [first, last] = edgesOf({ edtf });
  const edge = first ?? last;
  if (!edge) return undefined;
  const isSpan = first !== undefined && last !== undefined && edtf.includes("/");
  return {
    how: !first ? "until" : !last ? "since" : isSpan ? "span" : "day",
    first: firstDay(edge),
    last: isSpan ? firstDay(last) : "",
    unit: edge.unit,
    isAbout: edge.isAbout,
    isUncertain: edge.isUncertain,
  };
}

const firstDay = ({ date }: Edge): string => isoOf(dayOf(date));
