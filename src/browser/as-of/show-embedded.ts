import { addressFor, dayIn } from "./address.ts";
import { loadTrip } from "./trip-page.ts";
import { sayAsOf } from "./words.ts";

/** A trip as it was known on the day that the address asks for. */
export async function showPast(
  main: HTMLElement,
  bar: HTMLElement,
  foot: HTMLElement,
): Promise<void> {
  const day = dayIn(location.search);
  if (day === undefined) return;
  const verdict = main.querySelector("strong")!;
  const lede = document.createElement("p");
  lede.dataset.now = "lede";
  verdict.replaceWith(lede);
  lede.append(verdict);
  main.querySelector<HTMLAnchorElement>("h1 a")!.search = new URL(
    addressFor(location.origin, day),
  ).search;
  (await loadTrip(main, bar.dataset)).show(day);
  foot.firstChild!.textContent = `${sayAsOf(day)} `;
}
