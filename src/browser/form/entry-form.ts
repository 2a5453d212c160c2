import "./no-eval.ts";
import { isUnknown } from "../../reading/place-fault.ts";
import type { Registers } from "../../reading/registers.ts";
import { tagOf } from "./languages.ts";
import { form as words } from "#spoken/form.ts";
import { allRegisters, type Checked, checkEntry } from "./check.ts";
import { sayDatesOf } from "./date-picker.ts";
import { draftAt, showOtherDrafts } from "./draft.ts";
import { showErrors, summaryOf } from "./errors.ts";
import { entryFile, partsOf, showFile } from "./file.ts";
import {
  EMPTY,
  fieldOf,
  fill,
  isEmpty,
  type Item,
  itemsOf,
  listOf,
  readItem,
  writeItem,
} from "./item.ts";
import { type KnownEntry, type KnownRegisters, loadEntry } from "./known.ts";
import { Knowledge } from "./knowledge.ts";
import { ofPurpose, withTyped, type Purpose, purposeOf } from "./purpose.ts";
import { itemOfEntry } from "./item-of-entry.ts";
import { offerCountries, offerPeople, offerQuestions, offerTrips } from "./offers.ts";
import { tripsWith, showTrip } from "./preview.ts";
import { registersOf } from "./registers.ts";
import { addItem } from "./rows.ts";
import { settleStop, type StopContext } from "./stop-field.ts";

const DEBOUNCE_MS = 250;

/** The form for an entry: checks it, previews it and saves a draft. */
export class EntryForm {
  readonly form: HTMLFormElement;
  readonly purpose: Purpose = purposeOf(location.search);
  readonly #registers: KnownRegisters;
  readonly #knowledge: Knowledge;
  /** The entry on file; empty for a new one. */
  #loaded: Item = EMPTY;
  #onDisk: KnownEntry | undefined;
  #isAsked = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, registers: KnownRegisters) {
    this.form = form;
    this.#registers = registers;
    this.#knowledge = new Knowledge(form.dataset.known!);
  }

  find(selector: string): HTMLElement {
    return this.form.querySelector<HTMLElement>(selector)!;
  }

  say(text: string): void {
    this.find(".told").textContent = text;
  }

  item = (): Item => readItem(this.form);

  /** The file that the form currently produces. */
  file(item: Item): string {
    return entryFile(item, this.#onDisk && { text: this.#onDisk.text, item: this.#loaded });
  }

  /** The path of an entry's file, which differs from its id if it was moved. */
  pathOf(id: string): string {
    return this.#onDisk?.path ?? id;
  }

  /** Reads the form and shows its result. */
  update(): Checked {
    clearTimeout(this.#pause);
    const item = this.item();
    const { entry } = this.purpose;
    const registers = this.#onFile();
    const { known } = this.#knowledge;
    const checked = checkEntry(item, { registers, known, entry });
    const { article, id, complaints } = checked;
    const { people } = allRegisters(item, registers);
    const others = known.claims.filter((claim) => claim.article !== entry);
    const trips = article ? tripsWith(article, others, this.#registers.asOf) : [];
    this.find(".outcome").replaceChildren(
      ...trips.flatMap((trip) =>
        showTrip(trip, people.get(trip.person)?.name ?? "", this.form.dataset.known!),
      ),
    );
    this.find(".waiting").hidden = trips.length > 0;
    showFile(this.form, {
      text: this.file(item),
      path: this.pathOf(id),
      isEmpty: isEmpty(item),
      isKnown: entry !== undefined,
    });
    // Tell the reader at once if the headline yields no file name, for lack of Latin letters.
    const isNamed = !complaints.some(({ path }) => path[0] === "fileName");
    this.find('[data-field="fileName"]').closest<HTMLElement>(".field")!.hidden =
      entry !== undefined || (isNamed && (item.values.fileName ?? "") === "");
    const isShown = ({ severity }: (typeof complaints)[number]): boolean =>
      this.#isAsked || severity === "warning";
    showErrors(this.form, complaints.filter(isShown));
    return checked;
  }

  /** Whether the entry is valid; errors are shown if not. */
  isSound(): boolean {
    this.#isAsked = true;
    const { article } = this.update();
    this.say(article ? words.sound : "");
    if (!article) summaryOf(this.form).focus();
    return article !== undefined;
  }

  changed(): void {
    this.save(this.item());
    this.say("");
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.update(), DEBOUNCE_MS);
  }

  save(item: Item): void {
    draftAt(this.form.dataset.known!, this.purpose.key).save(isEmpty(item) ? EMPTY : item);
  }

  /** Loads what is on file about everything that the form names. */
  async loadKnowledge(): Promise<void> {
    if (!(await this.#knowledge.load(this.item()))) return;
    for (const trip of itemsOf(listOf(this.form, "trips")))
      offerTrips(trip, this.#knowledge.known, fieldOf(trip, "trip")!.value);
    offerQuestions(this.form, this.#knowledge.known);
    this.update();
  }

  /** Fills the options of new rows. */
  offer(): void {
    offerPeople(this.form, this.#registers);
    offerCountries(this.form, this.#registers);
  }

  async restore(item: Item): Promise<void> {
    this.#isAsked = false;
    writeItem(this.form, item, addItem);
    if (!item.rows.trips?.length) addItem(listOf(this.form, "trips"));
    this.offer();
    for (const [index, { values }] of (item.rows.trips ?? []).entries())
      fill(fieldOf(itemsOf(listOf(this.form, "trips"))[index]!, "person")!, values.person ?? "");
    for (const input of this.form.querySelectorAll<HTMLInputElement>('[data-kind="dates"]'))
      sayDatesOf(input);
    for (const input of this.form.querySelectorAll<HTMLInputElement>('[data-kind="language"]'))
      input.value = tagOf(input.value);
    await this.loadKnowledge();
    const stops = this.form.querySelectorAll<HTMLInputElement>('[data-kind="stop"]');
    await Promise.all([...stops].map((input) => this.settle(input)));
    this.update();
  }

  settle(input: HTMLInputElement): Promise<void> {
    return input.value.trim() === "" ? Promise.resolve() : settleStop(input, this.#stops());
  }

  #onFile(): Registers {
    return registersOf(this.#registers, this.#knowledge.towns, this.#loaded);
  }

  #stops(): StopContext {
    const { places } = allRegisters(this.item(), this.#onFile());
    return {
      isKnown: (text) => !isUnknown(places!.find(text)),
      placesNamed: (name) =>
        places!.list.filter((place) => place.name.toLowerCase() === name.toLowerCase()),
      withTownsOf: (country) => this.#knowledge.withTownsOf(country),
    };
  }

  /** The initial content: the draft for this purpose, the entry on file, or the trip or article in the query. */
  async firstItem(): Promise<Item> {
    const folder = this.form.dataset.known!;
    const typed = this.item();
    const { key, entry } = this.purpose;
    const kept = draftAt(folder, key).load();
    const status = this.find(".draft [role=status]");
    status.textContent = kept ? words.restored : words.kept;
    showOtherDrafts(this.find(".draft"), folder, key);
    let item = kept ?? ofPurpose(this.purpose);
    if (entry !== undefined) {
      document.querySelector("h1")!.textContent = words.titleOfCorrection;
      const loaded = await loadEntry(folder, entry).catch(() => undefined);
      const parts = loaded && partsOf(loaded.text);
      this.#onDisk = loaded;
      if (parts) this.#loaded = itemOfEntry(parts.front, parts.note);
      if (loaded && !kept) item = this.#loaded;
      if (!kept) status.textContent = loaded ? words.loaded : words.noEntry;
    }
    return withTyped(item, typed);
  }
}
