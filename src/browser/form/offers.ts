import { html } from "../node.ts";
import { client } from "#spoken/client.ts";
import { form as words } from "#spoken/form.ts";
import { additionId } from "./entry-fields.ts";
import { fieldOf, itemsOf, listOf, readItem } from "./item.ts";
import type { Known, KnownRegisters } from "./known.ts";
import { languageOptions } from "./languages.ts";
import { byName } from "../../model/sort.ts";

/** More suggestions help nobody and slow down the page. */
const MAX_SUGGESTIONS = 3000;

const datalist = (form: HTMLElement, id: string): HTMLElement =>
  form.querySelector<HTMLElement>(`datalist#${id}`)!;

/** Offers completions from what is on file. */
export function offerNames(
  form: HTMLElement,
  { outlets, places, countries }: KnownRegisters,
): void {
  datalist(form, "outlets").append(
    ...outlets
      .toSorted(byName(client.language))
      .map(({ id, name }) => html("option", { value: id }, name)),
  );
  const towns = places.map(({ place }) => `${place.name}, ${place.countryName}`);
  const stops = [...countries.map(({ name }) => name), ...towns];
  datalist(form, "stops").append(
    ...stops.slice(0, MAX_SUGGESTIONS).map((value) => html("option", { value })),
  );
  datalist(form, "languages").append(...languageOptions());
}

export function offerCountries(form: HTMLElement, { countries }: KnownRegisters): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('[data-kind="country"]')) {
    if (select.options.length > 2) continue;
    const { value } = select;
    select.replaceChildren(
      select.options[0]!,
      ...countries.map(({ id, name }) => html("option", { value: id }, name)),
    );
    select.value = value;
  }
}

/** Offers the questions that other entries already answer, in their own words. */
export function offerQuestions(form: HTMLElement, { claims }: Known): void {
  const about = claims.flatMap((claim) => (claim.kind === "stated" ? [claim.about] : []));
  datalist(form, "questions").replaceChildren(
    ...[...new Set(about)].map((value) => html("option", { value })),
  );
}

const NEW = "new";

/** Offers the ministers on file, those the entry adds, and a new one. */
export function offerPeople(form: HTMLElement, { people }: KnownRegisters): void {
  const added = itemsOf(listOf(form, "people"))
    .map((row) => readItem(row))
    .filter((item) => additionId(item) !== "");
  for (const trip of itemsOf(listOf(form, "trips"))) {
    const select = fieldOf(trip, "person") as HTMLSelectElement;
    const { value } = select;
    select.replaceChildren(
      html("option", { value: "" }, words.chooseOne),
      ...added.map((item) =>
        html("option", { value: additionId(item) }, words.isNew(item.values.name ?? "")),
      ),
      ...people
        .toSorted(byName(client.language))
        .map(({ id, name }) => html("option", { value: id }, name)),
      html("option", { value: NEW }, words.newPerson),
    );
    select.value = value;
    if (select.selectedIndex < 0) select.value = "";
  }
}

/** Offers the known trips of a trip's minister and a new one; selects `wish` if it is among them. */
export function offerTrips(trip: HTMLElement, { trips }: Known, wish: string): void {
  const person = fieldOf(trip, "person")!.value;
  const control = fieldOf(trip, "trip") as HTMLSelectElement;
  const own = trips.filter(({ id }) => id.startsWith(`${person}/`));
  control.replaceChildren(
    html("option", { value: "" }, words.chooseOne),
    ...own.map(({ id, title }) => html("option", { value: id }, title)),
    ...(person !== "" ? [html("option", { value: NEW }, words.newTrip)] : []),
  );
  // A new minister has no other trips.
  control.value = wish || (person !== "" && own.length === 0 ? NEW : "");
  if (control.selectedIndex < 0) control.value = "";
  showNewTrip(trip);
}

/** Shows the fields that name a trip only for a new one. */
export function showNewTrip(trip: HTMLElement): void {
  const isNew = fieldOf(trip, "trip")!.value === NEW;
  for (const name of ["tripDate", "tripName"])
    fieldOf(trip, name)!.closest<HTMLElement>(".field")!.hidden = !isNew;
}

export const isNewPerson = (select: HTMLSelectElement): boolean => select.value === NEW;
