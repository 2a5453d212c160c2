import type { HomeData } from "../layout/home-shape.ts";
import { ARROW_STEPS } from "./arrow-keys.ts";
import { ChartLinks } from "./chart-links.ts";
import { follow, listen } from "./gestures.ts";
import type { HomeTrip } from "./home-trips.ts";
import { type Light, NONE } from "./lighting.ts";
import { centreFor } from "./map-centre.ts";
import { MapChart } from "./map-chart.ts";
import { loadLand } from "./map-land.ts";
import type { MapMark } from "./map-marks.ts";
import { type MapView, panView, WHOLE, zoomView } from "./map-view.ts";

const ZOOM = 1.6;

/** The map under pointer, fingers and keyboard: a country at a time by the arrow keys, in the order of names. */
export class HomeMap {
  readonly #box: HTMLElement;
  readonly #chart: MapChart;
  readonly #links: ChartLinks;
  readonly #base: string;
  /** Where the site is, whatever the language. */
  readonly #root: string;
  /** As the page is built with. */
  readonly #land: Path2D;
  #asked: readonly HomeTrip[] = [];
  readonly #light: Light;
  #view: MapView = WHOLE;
  #names: readonly MapMark[] = [];
  #focused = 0;
  #frame = 0;

  constructor(box: HTMLElement, base: string, data: HomeData, light: Light) {
    this.#box = box;
    this.#base = base;
    this.#root = box.dataset.root!;
    this.#light = light;
    const canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    const printed = box.querySelector("svg")!;
    this.#land = new Path2D(printed.querySelector(".land")!.getAttribute("d")!);
    this.#chart = new MapChart(box.appendChild(canvas), this.#land, data);
    // Empty, it still gives the map its height.
    printed.replaceChildren();
    printed.setAttribute("aria-hidden", "true");
    this.#links = new ChartLinks(box);
    listen(box, {
      pan: (dx, dy) => {
        this.#look(panView(this.#view, dx, dy, this.#size));
      },
      zoom: (factor, x, y) => {
        this.#look(zoomView(this.#view, factor, x, y, this.#size));
      },
      end: () => undefined,
    });
    follow(box, (at) => {
      this.#hover(at);
    });
    box.addEventListener("keydown", (event) => {
      this.#onKey(event);
    });
    box.addEventListener("focusin", () => {
      const mark = this.#names[this.#focused];
      if (mark) light(mark.trips, "focus");
    });
    box.addEventListener("focusout", () => {
      light(NONE, "focus");
    });
  }

  arrange(data: HomeData, trips: readonly HomeTrip[]): void {
    const centre = centreFor(data, trips);
    this.#asked = trips;
    if (centre === data.frame[3]) this.#show(data, trips, this.#land);
    else void this.#turn(data, trips, centre);
  }

  /** Turns the map; where the land around that meridian cannot be had, it stays as it was built. */
  async #turn(data: HomeData, trips: readonly HomeTrip[], centre: number): Promise<void> {
    const [scale, x, y] = data.frame;
    const frame = [scale, x, y, centre] as const;
    if (this.#names.length === 0) this.#show(data, trips, this.#land);
    const land = await loadLand(this.#root, frame).catch(() => undefined);
    // Other trips may have been chosen while that was on its way.
    if (this.#asked !== trips) return;
    if (land) this.#show({ ...data, frame }, trips, land);
    else this.#show(data, trips, this.#land);
  }

  #show(data: HomeData, trips: readonly HomeTrip[], land: Path2D): void {
    this.#chart.arrange(data, trips, land);
    this.#names = this.#chart.countries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    this.#focused = Math.min(this.#focused, Math.max(0, this.#names.length - 1));
    this.draw();
  }

  light(ids: ReadonlySet<string>): void {
    if (this.#chart.light(ids)) this.#later();
  }

  /** Colours have changed. */
  repaint(): void {
    this.#chart.repaint();
    this.draw();
  }

  draw(): void {
    this.#view = panView(this.#view, 0, 0, this.#size);
    this.#chart.draw(this.#view, this.#size[0]);
    const mark = this.#names[this.#focused];
    this.#links.point(mark && this.#target(mark));
  }

  act(what: "in" | "out" | "all"): void {
    const [width, height] = this.#size;
    const factor = what === "in" ? ZOOM : 1 / ZOOM;
    this.#look(
      what === "all" ? WHOLE : zoomView(this.#view, factor, width / 2, height / 2, this.#size),
    );
  }

  get #size(): readonly [number, number] {
    return [this.#box.clientWidth, this.#box.clientHeight];
  }

  #target = (mark: MapMark): ReturnType<MapChart["target"]> =>
    this.#chart.target(mark, this.#view, this.#size[0], this.#base);

  #look(view: MapView): void {
    this.#view = view;
    this.#links.hover(undefined);
    this.#later();
  }

  #later(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.draw();
    });
  }

  #hover(at: { readonly x: number; readonly y: number } | undefined): void {
    const mark = at && this.#chart.nearest(at.x, at.y, this.#view, this.#size[0]);
    this.#links.hover(mark && this.#target(mark));
    this.#light(mark?.trips ?? NONE, "pointer");
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#names.length === 0) return;
    const { key } = event;
    const last = this.#names.length - 1;
    const step = ARROW_STEPS[key];
    if (key === "+" || key === "=") this.act("in");
    else if (key === "-" || key === "−") this.act("out");
    else if (key === "Home") this.#focus(0);
    else if (key === "End") this.#focus(last);
    else if (step) this.#focus(Math.min(last, Math.max(0, this.#focused + step)));
    else return;
    event.preventDefault();
  }

  #focus(index: number): void {
    this.#focused = index;
    const mark = this.#names[index]!;
    const [width, height] = this.#size;
    const { x, y } = this.#chart.at(mark, this.#view, width);
    if (x < 0 || y < 0 || x > width || y > height) {
      this.#view = panView(this.#view, width / 2 - x, height / 2 - y, this.#size);
      this.#chart.draw(this.#view, width);
    }
    this.#links.point(this.#target(mark), true);
    this.#light(mark.trips, "focus");
  }
}
