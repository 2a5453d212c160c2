import type { Frame } from "../drawings/map/equal-earth.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { centreFor } from "../drawings/map/centre.ts";
import { ARROW_STEPS } from "./arrow-keys.ts";
import { ChartLinks } from "./chart-links.ts";
import { follow, listen } from "./gestures.ts";
import type { HomeTrip } from "./home-trips.ts";
import { type Light, NONE } from "./lighting.ts";
import { MapChart } from "./map-chart.ts";
import { loadLand } from "./map-land.ts";
import type { MapMark } from "./map-marks.ts";
import { waysOf } from "./map-ways.ts";
import { type MapView, panView, WHOLE, zoomView } from "./map-view.ts";

const ZOOM = 1.6;

/** The map under pointer, fingers and keyboard: a country at a time by the arrow keys, in the order of names. */
export class HomeMap {
  readonly #box: HTMLElement;
  /** Takes the place of the printed map once there is land to draw. */
  readonly #canvas = document.createElement("canvas");
  readonly #chart: MapChart;
  readonly #links: ChartLinks;
  readonly #base: string;
  /** Where the site is, whatever the language. */
  readonly #root: string;
  /** By the meridian in the middle. */
  readonly #lands = new Map<number, Path2D>();
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
    this.#canvas.setAttribute("aria-hidden", "true");
    this.#canvas.hidden = true;
    box.append(this.#canvas);
    this.#chart = new MapChart(this.#canvas, data);
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
    const [scale, x, y, own] = data.frame;
    const frame = [scale, x, y, centreFor(waysOf(data, trips), own)] as const;
    this.#asked = trips;
    if (this.#lands.has(frame[3])) this.#show({ ...data, frame }, trips);
    else void this.#turn(data, frame, trips);
  }

  /** Turns the map; where the land around that meridian cannot be had, it stays as it was built. */
  async #turn(data: HomeData, frame: Frame, trips: readonly HomeTrip[]): Promise<void> {
    const land = await loadLand(this.#root, frame).catch(() => undefined);
    if (land) this.#lands.set(frame[3], land);
    // Other trips may have been chosen while that was on its way.
    if (this.#asked === trips) this.#show(land ? { ...data, frame } : data, trips);
  }

  #show(data: HomeData, trips: readonly HomeTrip[]): void {
    this.#replacePrinted();
    this.#chart.arrange(data, trips, this.#lands.get(data.frame[3]));
    this.#names = this.#chart.countries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    this.#focused = Math.min(this.#focused, Math.max(0, this.#names.length - 1));
    this.draw();
  }

  #replacePrinted(): void {
    if (!this.#canvas.hidden) return;
    this.#canvas.hidden = false;
    // Empty, it still gives the map its height.
    const printed = this.#box.querySelector("svg")!;
    printed.replaceChildren();
    printed.setAttribute("aria-hidden", "true");
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
