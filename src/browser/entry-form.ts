import "./no-eval.ts";
import { form as words } from "../words/en/form.ts";
import { draftAt } from "./draft.ts";
import { type Checked, checkEntry, registriesOf } from "./entry-check.ts";
import { download, entryFile, newFilePage } from "./entry-file.ts";
import { showTrip, tripWith } from "./entry-preview.ts";
import { addClaim, removeClaim } from "./form-claims.ts";
import { showErrors, summaryOf } from "./form-errors.ts";
import { type FormState, isEmpty, readState, writeState } from "./form-state.ts";
import { offerTrips, showNewTrip } from "./form-trips.ts";
import { type KnownRegisters, loadKnown, NOTHING } from "./known.ts";

const PAUSE = 250;
const EMPTY: FormState = { fields: {}, claims: {} };

/** Brings the form for a new entry to life: it checks, previews and keeps what is filled in. */
export function runEntryForm(form: HTMLFormElement, registers: KnownRegisters): void {
  const folder = form.dataset.known!;
  const registries = registriesOf(registers);
  const draft = draftAt(folder);
  const before = draftAt(folder, "before");
  let known = NOTHING;
  let isAsked = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const find = (selector: string): HTMLElement => form.querySelector<HTMLElement>(selector)!;
  const status = find(".draft [role=status]");
  const told = find(".told");
  const startOver = find(".start-over");
  const send = form.querySelector<HTMLAnchorElement>(".send");

  /** Reads the form as it is now and shows what would come of it. */
  const update = (): Checked => {
    clearTimeout(pause);
    const state = readState(form);
    const checked = checkEntry(state, registries, known);
    const { article, id, complaints } = checked;
    const trip = article && tripWith(article, known.claims, registers.asOf);
    const person = registers.people.find((one) => one.id === trip?.person)?.name ?? "";
    find(".outcome").replaceChildren(...(trip ? showTrip(trip, person) : []));
    find(".waiting").hidden = trip !== undefined;
    const text = entryFile(state);
    find(".file-text").textContent = text;
    find(".file-name code").textContent = `content/articles/${id}.md`;
    find(".file-text").hidden = find(".file-name").hidden = isEmpty(state);
    if (send) {
      const page = newFilePage(form.dataset.newFile!, id, text);
      send.href = page.href;
      send.dataset.empty = String(page.isEmpty);
    }
    if (isAsked) showErrors(form, complaints);
    return checked;
  };
  /** Whether the entry is sound; what is to be mended is shown where it is not. */
  const isSound = (): boolean => {
    isAsked = true;
    const { article } = update();
    told.textContent = article ? words.sound : "";
    if (!article) summaryOf(form).focus();
    return article !== undefined;
  };
  const changed = (): void => {
    draft.save(readState(form));
    told.textContent = "";
    clearTimeout(pause);
    pause = setTimeout(update, PAUSE);
  };
  const learn = async (wish: string): Promise<void> => {
    const person = form.querySelector<HTMLSelectElement>('[data-field="person"]')!.value;
    known = person === "" ? NOTHING : await loadKnown(folder, person).catch(() => NOTHING);
    offerTrips(form, known, wish);
    update();
  };
  const restore = (state: FormState): void => {
    writeState(form, state, addClaim);
    void learn(state.fields.trip ?? "");
  };

  form.addEventListener("input", changed);
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.dataset.field === "person") void learn("");
    if (target.dataset.field === "trip") showNewTrip(form);
  });
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const group = button?.closest<HTMLElement>("[data-claims]");
    if (!button || !group) return;
    if (button.matches(".add")) addClaim(group).querySelector<HTMLElement>("[data-field]")!.focus();
    else removeClaim(group, button.closest("li")!);
    changed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    isSound();
  });
  send?.addEventListener("click", (event) => {
    if (!isSound()) event.preventDefault();
    else if (send.dataset.empty === "true") told.textContent = words.tooLong;
  });
  find(".download").addEventListener("click", () => {
    const { id } = update();
    if (isSound()) download(`${id.slice(id.lastIndexOf("/") + 1)}.md`, entryFile(readState(form)));
  });
  find(".copy").addEventListener("click", () => {
    if (!isSound()) return;
    navigator.clipboard.writeText(entryFile(readState(form))).then(
      () => (told.textContent = words.copied),
      () => (told.textContent = words.notCopied),
    );
  });
  startOver.addEventListener("click", () => {
    const state = readState(form);
    const isBack = isEmpty(state);
    if (!isBack) before.save(state);
    const next = isBack ? (before.load() ?? EMPTY) : EMPTY;
    restore(next);
    draft.save(next);
    isAsked = false;
    showErrors(form, []);
    status.textContent = isBack ? words.restored : words.cleared;
    startOver.textContent = isBack ? words.startOver : words.bringBack;
  });

  const kept = draft.load();
  const asked = new URLSearchParams(location.search).get("trip") ?? "";
  const [person = ""] = asked.split("/");
  status.textContent = kept && !isEmpty(kept) ? words.restored : words.kept;
  const first =
    kept && !isEmpty(kept) ? kept : { fields: asked ? { person, trip: asked } : {}, claims: {} };
  restore(withTyped(first, readState(form)));
}

/** What was typed while the script was on its way stays. */
const withTyped = (state: FormState, typed: FormState): FormState => ({
  ...state,
  fields: {
    ...state.fields,
    ...Object.fromEntries(Object.entries(typed.fields).filter(([, value]) => value !== "")),
  },
});
