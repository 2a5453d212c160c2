import { COUNTRY_CODES, countryName } from "../geography/countries.ts";
import { form as words } from "../messages/en-form.ts";
import { draftAt } from "./draft.ts";
import { offerNames } from "./form-trips.ts";
import { type KnownRegisters, loadRegisters } from "./known.ts";

/** Offers what is on file; the check, which is large, comes when somebody begins to fill in. */
export function startEntryForm(form: HTMLFormElement): void {
  const folder = form.dataset.known!;
  const status = form.querySelector(".draft [role=status]")!;
  status.textContent = words.kept;
  loadRegisters(folder).then(
    (registers) => {
      offerNames(form, registers, COUNTRY_CODES.map(countryName));
      const isBegun = location.search !== "" || draftAt(folder).load() !== undefined;
      if (isBegun) void begin(form, registers);
      else whenUsed(form, () => begin(form, registers));
    },
    () => {
      status.textContent = words.loadFailed;
    },
  );
}

async function begin(form: HTMLFormElement, registers: KnownRegisters): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
  const { runEntryForm } = await import("./entry-form.ts");
  runEntryForm(form, registers);
}

/** A button that is pressed before all is there does then what it was to do. */
function whenUsed(form: HTMLFormElement, load: () => Promise<void>): void {
  let pressed: HTMLElement | undefined;
  const hold = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest("button, a");
    if (!(button instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = button;
  };
  const once = (): void => {
    for (const type of ["pointerover", "focusin"]) form.removeEventListener(type, once);
    void load().then(() => {
      form.removeEventListener("click", hold, true);
      pressed?.click();
    });
  };
  form.addEventListener("click", hold, true);
  for (const type of ["pointerover", "focusin"]) form.addEventListener(type, once);
}
