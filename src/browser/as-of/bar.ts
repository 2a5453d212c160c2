import { words, sayAsOf } from "../words.ts";
import { type Day, isoOf, readDay } from "../../model/day.ts";
import { positionOf } from "./scale.ts";

/** How long each day of news is shown, in milliseconds. */
const STEP_MS = 1600;

interface AsOfOptions {
  /** The days on which something became known, earliest first: play steps through them. */
  readonly news: readonly Day[];
  readonly days: readonly Day[];
  readonly today: Day;
  /** Shows what was known on a day, or now; called repeatedly while the slider moves. */
  readonly show: (day: Day | undefined) => void;
  /** Called when the reader has settled on a day. */
  readonly decide: (day: Day | undefined) => void;
}

/** A slider over the days of knowledge, with a play button and a date field: see components/AsOf.astro. */
export class AsOfBar {
  readonly #bar: HTMLElement;
  readonly #options: AsOfOptions;
  readonly #days: readonly Day[];
  readonly #slider: HTMLInputElement;
  readonly #date: HTMLInputElement;
  readonly #play: HTMLButtonElement;
  readonly #said: HTMLElement;
  readonly #back: HTMLAnchorElement;
  #day: Day | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(bar: HTMLElement, options: AsOfOptions) {
    this.#bar = bar;
    this.#options = options;
    this.#days = options.days;
    this.#slider = bar.querySelector('input[type="range"]')!;
    this.#date = bar.querySelector('input[type="date"]')!;
    this.#play = bar.querySelector("button")!;
    this.#said = bar.querySelector('[role="status"]')!;
    this.#back = bar.querySelector("a")!;
    this.#slider.max = String(this.#days.length);
    this.#date.max = isoOf(options.today);
    this.#listen();
    this.set(undefined);
  }

  /** Sets the bar without calling back: the day was chosen elsewhere. */
  set(day: Day | undefined): void {
    this.#day = day;
    this.#slider.value = String(positionOf(day, this.#days));
    if (this.#date !== document.activeElement)
      this.#date.value = day === undefined ? "" : isoOf(day);
    const text = day === undefined ? words.asKnownToday : sayAsOf(day);
    this.#slider.ariaValueText = text;
    if (this.#said.textContent !== text) this.#said.textContent = text;
    this.#back.hidden = day === undefined;
    this.#bar.classList.toggle("past", day !== undefined);
  }

  #listen(): void {
    this.#slider.addEventListener("input", () => {
      this.#stop();
      this.#choose(this.#days[Number(this.#slider.value)]);
    });
    this.#slider.addEventListener("change", () => this.#options.decide(this.#day));
    this.#date.addEventListener("change", () => {
      const day = this.#date.value === "" ? this.#options.today : readDay(this.#date.value);
      if (day === undefined) return;
      this.#stop();
      this.#choose(day >= this.#options.today ? undefined : day);
      this.#options.decide(this.#day);
    });
    this.#back.addEventListener("click", (event) => {
      event.preventDefault();
      this.#stop();
      this.#choose(undefined);
      this.#options.decide(undefined);
      this.#slider.focus();
    });
    this.#play.addEventListener("click", () => {
      if (this.#timer === undefined) this.#playOn(this.#day === undefined);
      else this.#stop();
    });
  }

  /** Steps from one day with news to the next, and finally to today. */
  #playOn(fromStart: boolean): void {
    const { news, decide } = this.#options;
    const next = news.find((day) => fromStart || day > (this.#day ?? Infinity));
    this.#choose(next);
    if (next === undefined) {
      this.#stop();
      decide(undefined);
      return;
    }
    this.#play.ariaPressed = "true";
    this.#timer = setTimeout(() => this.#playOn(false), STEP_MS);
  }

  #stop(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#play.ariaPressed = "false";
    this.#options.decide(this.#day);
  }

  #choose(day: Day | undefined): void {
    this.set(day);
    this.#options.show(day);
  }
}
