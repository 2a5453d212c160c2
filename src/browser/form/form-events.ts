import { tagOf } from "./languages.ts";
import { saveFile, textFile } from "../save-file.ts";
import { form as words } from "#spoken/form.ts";
import { sayDatesOf, togglePicker } from "./date-picker.ts";
import { draftAt } from "./draft.ts";
import { additionId } from "./entry-fields.ts";
import { EntryForm } from "./entry-form.ts";
import { controlsOf, EMPTY, fieldOf, isEmpty, listOf, readItem, reveal } from "./item.ts";
import type { KnownRegisters } from "./known.ts";
import { isNewPerson, showNewTrip } from "./offers.ts";
import { addItem, addWhole, removeItem } from "./rows.ts";

/** Fills in the form's initial content and makes it interactive. */
export async function runEntryForm(
  form: HTMLFormElement,
  registers: KnownRegisters,
): Promise<void> {
  const entry = new EntryForm(form, registers);
  const item = await entry.firstItem();
  listenTo(entry);
  await entry.restore(item);
}

/** Handles typing, selections and clicks in the form. */
function listenTo(entry: EntryForm): void {
  const { form } = entry;
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.kind === "dates") sayDatesOf(target);
    entry.changed();
  });
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) chosen(entry, target);
    else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      finished(entry, target);
  });
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button) pressed(entry, button);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement)
      nextStop(entry, event, event.target);
  });
  entry.find(".start-over").addEventListener("click", () => startOver(entry));
  listenToOutput(entry);
}

function chosen(entry: EntryForm, select: HTMLSelectElement): void {
  const row = select.closest<HTMLElement>("[data-item]")!;
  if (select.dataset.became !== undefined) addClaimFromPlan(entry, select, row);
  else if (select.dataset.field === "person") {
    if (isNewPerson(select)) addPerson(entry, select);
    void entry.loadKnowledge();
  } else if (select.dataset.field === "trip") showNewTrip(row);
}

/** Adds a claim about a planned stop, to be completed with its dates or reason. */
function addClaimFromPlan(entry: EntryForm, select: HTMLSelectElement, stop: HTMLElement): void {
  const trip = stop.parentElement!.closest<HTMLElement>('[data-rows="trips"] > ol > li')!;
  const claim = addItem(listOf(trip, select.value));
  fieldOf(claim, "stop")!.value = fieldOf(stop, "stop")!.value;
  select.value = "";
  controlsOf(claim)[1]?.focus();
  entry.changed();
}

/** Adds fields for a new minister, who is selected once they have a name. */
function addPerson(entry: EntryForm, select: HTMLSelectElement): void {
  select.value = "";
  const row = addItem(listOf(entry.form, "people"));
  entry.offer();
  const name = fieldOf(row, "name")!;
  name.focus();
  name.addEventListener("change", () => {
    entry.offer();
    if (select.value === "") select.value = additionId(readItem(row));
    void entry.loadKnowledge();
  });
}

function finished(entry: EntryForm, control: HTMLInputElement | HTMLTextAreaElement): void {
  const { kind, field } = control.dataset;
  if (kind === "language") control.value = tagOf(control.value);
  if (kind === "stop") void entry.settle(control as HTMLInputElement);
  if (field === "with" || field === "source.corrects" || field === "to") void entry.loadKnowledge();
  if (control.closest('[data-rows="people"]')) entry.offer();
  entry.changed();
}

function pressed(entry: EntryForm, button: HTMLButtonElement): void {
  const { form } = entry;
  const item = button.closest<HTMLElement>("[data-item]")!;
  const { add } = button.dataset;
  if (button.matches(".pick")) togglePicker(button);
  else if (add !== undefined) {
    const owner = ["outlets", "people", "places"].includes(add) ? form : item;
    const row = addWhole(listOf(owner, add));
    entry.offer();
    if (add === "trips") showNewTrip(row);
    row.querySelector<HTMLElement>("[data-field]")!.focus();
  } else if (button.matches(".remove")) {
    removeItem(item.closest<HTMLElement>("[data-rows]")!, item);
    entry.offer();
  } else return;
  if (!button.matches(".pick")) entry.changed();
}

/** In a planned stop, Enter goes to the next stop instead of submitting the form. */
function nextStop(entry: EntryForm, event: KeyboardEvent, input: HTMLInputElement): void {
  const list = input.closest<HTMLElement>("[data-item]")!.closest<HTMLElement>("[data-rows]");
  if (list?.dataset.rows !== "stops" || input.value.trim() === "") return;
  event.preventDefault();
  const next = addItem(list);
  fieldOf(next, "stop")!.focus();
  reveal(next);
  entry.changed();
}

function startOver(entry: EntryForm): void {
  const item = entry.item();
  const before = draftAt(entry.form.dataset.known!, entry.purpose.key, "before");
  const isBack = isEmpty(item);
  if (!isBack) before.save(item);
  const next = isBack ? (before.load() ?? EMPTY) : EMPTY;
  entry.save(next);
  void entry.restore(next);
  entry.find(".draft [role=status]").textContent = isBack ? words.restored : words.cleared;
  entry.find(".start-over").textContent = isBack ? words.startOver : words.bringBack;
}

/** The three outputs: the repository's page, a download, the clipboard. */
function listenToOutput(entry: EntryForm): void {
  const { form } = entry;
  const send = form.querySelector<HTMLAnchorElement>(".send");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    entry.isSound();
  });
  send?.addEventListener("click", (event) => {
    if (!entry.isSound()) event.preventDefault();
    else if (entry.purpose.entry !== undefined) copy(entry, words.paste);
    else if (send.dataset.empty === "true") copy(entry, words.tooLong);
  });
  entry.find(".download").addEventListener("click", () => {
    const { id } = entry.update();
    if (!entry.isSound()) return;
    const path = entry.pathOf(id);
    const file = textFile("text/markdown", entry.file(entry.item()));
    saveFile(`${path.slice(path.lastIndexOf("/") + 1)}.md`, file);
  });
  entry.find(".copy").addEventListener("click", () => {
    if (entry.isSound()) copy(entry, words.copied);
  });
}

function copy(entry: EntryForm, done: string): void {
  navigator.clipboard.writeText(entry.file(entry.item())).then(
    () => entry.say(done),
    () => {
      entry.say(words.notCopied);
      entry.find(".file").setAttribute("open", "");
    },
  );
}
