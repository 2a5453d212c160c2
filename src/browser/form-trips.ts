import { form as words } from "../words/en/form.ts";
import { html } from "./html.ts";
import type { Known, KnownRegisters } from "./known.ts";

const select = (form: HTMLElement, name: string): HTMLSelectElement =>
  form.querySelector<HTMLSelectElement>(`select[data-field="${name}"]`)!;

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

/** More suggestions than this help nobody, and slow the page. */
const MOST_SUGGESTIONS = 3000;

/** Offers what is on file: ministers to choose from, outlets and places to complete. */
export function offerNames(
  form: HTMLElement,
  { people, outlets, places }: KnownRegisters,
  countries: readonly string[],
): void {
  select(form, "person").append(
    ...people.toSorted(byName).map(({ id, name }) => html("option", { value: id }, name)),
  );
  form
    .querySelector("#outlets")!
    .append(...outlets.map(({ id, name }) => html("option", { value: id }, name)));
  const stops = [...countries, ...places.map(({ place }) => `${place.name}, ${place.countryName}`)];
  form
    .querySelector("#stops")!
    .append(...stops.slice(0, MOST_SUGGESTIONS).map((value) => html("option", { value })));
}

/** Offers the trips that are known of a minister, and a new one; `wish` is chosen where it is among them. */
export function offerTrips(form: HTMLElement, { trips }: Known, wish: string): void {
  const control = select(form, "trip");
  const isChosen = select(form, "person").value !== "";
  control.replaceChildren(
    html("option", { value: "" }, words.chooseOne),
    ...trips.map(({ id, title }) => html("option", { value: id }, title)),
    ...(isChosen ? [html("option", { value: "new" }, words.newTrip)] : []),
  );
  control.value = wish;
  if (control.selectedIndex < 0) control.value = "";
  showNewTrip(form);
}

/** The fields that name a trip are there for a new one only. */
export function showNewTrip(form: HTMLElement): void {
  form.querySelector<HTMLElement>(".new-trip")!.hidden = select(form, "trip").value !== "new";
}
