import { html } from "../node.ts";
import { COUNTRY_CODES, countryName } from "../../geography/countries.ts";
import { foldName } from "../../geography/fold-name.ts";
import type { Place } from "../../model/place.ts";
import { alphabetical } from "../../model/sort.ts";
import { findTown, regionOf, type Tie, type Towns } from "../../reading/town-places.ts";
import { client } from "#spoken/client.ts";
import { form as words } from "#spoken/form.ts";
import { fullName, splitStop, townsFrom } from "./towns.ts";

/** What a stop field needs from the form. */
export interface StopContext {
  readonly isKnown: (text: string) => boolean;
  /** The places on file with this name, in any country. */
  readonly placesNamed: (name: string) => readonly Place[];
  /** All loaded towns, after loading those of a country. */
  readonly withTownsOf: (country: string) => Promise<Towns>;
}

/** Looks up an unknown stop in its country's gazetteer; if several towns match, asks which is meant. */
export async function settleStop(input: HTMLInputElement, context: StopContext): Promise<void> {
  const text = input.value.trim();
  ask(input, "", []);
  const split = splitStop(text);
  if (!split || context.isKnown(text)) return;
  const { town, country } = split;
  if (country !== undefined) {
    const towns = await context.withTownsOf(country);
    if (input.value.trim() === text) settleTown(input, town, country, towns, context);
  } else if (!text.includes(",")) askCountry(input, town, context);
}

const MAX_ANSWERS = 8;

function settleTown(
  input: HTMLInputElement,
  name: string,
  country: string,
  towns: Towns,
  context: StopContext,
): void {
  const found = findTown(name, [country], towns);
  const take = (one: string): void => {
    write(input, fullName(one, country));
    void settleStop(input, context);
  };
  if (!found) {
    const near = townsFrom(name.slice(0, 3), towns.ofCountry(country), MAX_ANSWERS);
    const buttons = near.map((one) => button(one, () => take(one)));
    ask(input, words.noTown(name, countryName(country)), buttons);
  } else if ("towns" in found) ask(input, words.whichTown, answersTo(found, towns, take));
  else {
    const isSame = foldName(found.name) === foldName(name);
    write(input, isSame ? fullName(found.name, country) : input.value);
  }
}

/** `Springfield, Illinois` and its population, for each town of a name. */
const answersTo = (
  { towns }: Tie,
  world: Towns,
  take: (name: string) => void,
): readonly HTMLElement[] =>
  towns.slice(0, MAX_ANSWERS).map((town) => {
    const name = `${town.name}, ${regionOf(town, world) ?? ""}`.replace(/, $/, "");
    return button(`${name}, ${words.population(town.population)}`, () => take(name));
  });

function askCountry(input: HTMLInputElement, town: string, context: StopContext): void {
  const take = (country: string): void => {
    write(input, fullName(town, country));
    void settleStop(input, context);
  };
  const known = context.placesNamed(town).map(({ name, country }) =>
    button(fullName(name, country), () => {
      write(input, fullName(name, country));
      ask(input, "", []);
    }),
  );
  const countries = COUNTRY_CODES.toSorted(alphabetical(client.language, countryName));
  const select = html(
    "select",
    { "aria-label": words.inCountry(town) },
    html("option", { value: "" }, words.chooseOne),
    ...countries.map((code) => html("option", { value: code }, countryName(code))),
  );
  select.addEventListener("change", () => take(select.value));
  ask(input, words.inCountry(town), [...known, select]);
}

function write(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function button(text: string, act: () => void): HTMLButtonElement {
  const node = html("button", { type: "button", class: "button choice" }, text);
  node.addEventListener("click", act);
  return node;
}

/** Shows a question below a field, or removes it. */
function ask(input: HTMLInputElement, question: string, answers: readonly HTMLElement[]): void {
  const field = input.closest(".field")!;
  field.querySelector(".question")?.remove();
  if (question === "") return;
  field.append(
    html(
      "div",
      { class: "question", role: "group" },
      html("p", { class: "help" }, question),
      ...answers,
    ),
  );
}
