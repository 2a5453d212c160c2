import { form as words } from "#spoken/form.ts";
import { draftAt } from "./draft.ts";
import { listOf } from "./item.ts";
import { type KnownRegisters, loadRegisters } from "./known.ts";
import { offerNames, offerPeople, showNewTrip } from "./offers.ts";
import { purposeOf } from "./purpose.ts";
import { addItem } from "./rows.ts";

/** Offers completions; the check, which is large, is loaded when somebody starts typing. */
export function startEntryForm(form: HTMLFormElement): void {
  const folder = form.dataset.known!;
  const status = form.querySelector(".draft [role=status]")!;
  showNewTrip(addItem(listOf(form, "trips")));
  const release = holdPresses(form);
  loadRegisters(folder).then(
    (registers) => {
      offerNames(form, registers);
      offerPeople(form, registers);
      const run = (): void => void begin(form, registers).then(release);
      const { key } = purposeOf(location.search);
      const isBegun = key !== "new" || draftAt(folder, key).load() !== undefined;
      if (isBegun || form.matches(":hover, :focus-within")) run();
      else whenTouched(form, run);
    },
    () => {
      status.textContent = words.loadFailed;
    },
  );
}

async function begin(form: HTMLFormElement, registers: KnownRegisters): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
  const { runEntryForm } = await import("./form-events.ts");
  await runEntryForm(form, registers);
  // Handle a new person selected before the listeners were attached.
  for (const person of form.querySelectorAll<HTMLSelectElement>('[data-field="person"]'))
    if (person.value === "new") person.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Clicks before everything has loaded are replayed afterwards. */
function holdPresses(form: HTMLFormElement): () => void {
  let pressed: HTMLElement | undefined;
  const hold = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest("button, a");
    if (!(button instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = button;
  };
  form.addEventListener("click", hold, true);
  return () => {
    form.removeEventListener("click", hold, true);
    if (pressed?.isConnected) pressed.click();
    else if (pressed) again(form, pressed);
  };
}

/** The button that replaced one since removed. */
function again(form: HTMLFormElement, { dataset }: HTMLElement): void {
  const { add } = dataset;
  if (add !== undefined) form.querySelector<HTMLElement>(`[data-add="${add}"]`)?.click();
}

function whenTouched(form: HTMLFormElement, run: () => void): void {
  const touches = ["pointerover", "focusin"];
  const once = (): void => {
    for (const type of touches) form.removeEventListener(type, once);
    run();
  };
  for (const type of touches) form.addEventListener(type, once);
}
