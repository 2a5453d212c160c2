import { OUTCOMES } from "../model/outcomes.ts";
import type { HomeTrip } from "./home-trips.ts";

/** Both legends name the looks that some known trip has, or some stop of it, and no others. */
export function showLegend(page: HTMLElement, known: readonly HomeTrip[]): void {
  const tones = new Set<string>(known.map(({ tone }) => tone));
  const outcomes = new Set<string>(
    known.flatMap(({ stops }) => stops.map(({ outcome }) => OUTCOMES[outcome]!)),
  );
  for (const item of page.querySelectorAll<HTMLElement>(".legend > [data-tone]"))
    item.hidden = !tones.has(item.dataset.tone!);
  for (const item of page.querySelectorAll<HTMLElement>(".legend > [data-outcome]"))
    item.hidden = !outcomes.has(item.dataset.outcome!);
}
