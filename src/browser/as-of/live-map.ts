import { withParameter } from "../address.ts";
import { handlePanZoom, toggleFullScreen } from "../gestures.ts";
import type { MapAct } from "../map-buttons.ts";
import { type MapPart, pan, readPart, WHOLE, writePart, zoomAt } from "./map-part.ts";
import type { TripAsOf } from "./trip-page.ts";

const ZOOM = 1.6;
const NAME = "map";

/** A trip's map, with pointer, touch and keyboard control. */
export class LiveTripMap {
  readonly #frame: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #trip: TripAsOf;
  #part: MapPart;
  #frameAsked = 0;

  constructor(frame: HTMLElement, trip: TripAsOf) {
    this.#frame = frame;
    this.#stage = frame.querySelector(".map-stage")!;
    this.#trip = trip;
    this.#part = readPart(new URLSearchParams(location.search).get(NAME));
    frame.classList.add("live");
    handlePanZoom(this.#stage, {
      pan: (dx, dy) => {
        const { width, height } = this.#stage.getBoundingClientRect();
        this.#setView(pan(this.#part, dx / width, dy / height));
      },
      zoom: (factor, x, y) => {
        const { width, height } = this.#stage.getBoundingClientRect();
        this.#setView(zoomAt(this.#part, factor, x / width, y / height));
      },
      end: this.#write,
    });
    if (this.#part !== WHOLE) this.#draw();
  }

  act(what: MapAct): void {
    if (what === "full") void toggleFullScreen(this.#frame);
    else {
      this.#setView(what === "all" ? WHOLE : zoomAt(this.#part, what === "in" ? ZOOM : 1 / ZOOM));
      this.#write();
    }
  }

  /** Not called while dragging: browsers limit history changes to about a hundred per 30 seconds. */
  #write = (): void => {
    const address = withParameter(location.href, NAME, writePart(this.#part));
    history.replaceState(history.state, "", address);
  };

  #setView(part: MapPart): void {
    this.#part = part;
    cancelAnimationFrame(this.#frameAsked);
    this.#frameAsked = requestAnimationFrame(() => this.#draw());
  }

  /** Redraws the map, keeping focus on the same mark. */
  #draw(): void {
    const focused = this.#stage.contains(document.activeElement)
      ? document.activeElement!.getAttribute("data-stop")
      : undefined;
    this.#trip.showPart(this.#part);
    if (typeof focused !== "string") return;
    const marks = [...this.#stage.querySelectorAll<SVGElement>("[data-stop]")];
    marks
      .find((mark) => mark.dataset.stop === focused && mark.getClientRects().length > 0)
      ?.focus({ preventScroll: true });
  }
}
