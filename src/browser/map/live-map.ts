import type { Size } from "../../drawings/map/projections.ts";
import type { Cluster, MapScene, ScenePlace } from "../../drawings/map/scene.ts";
import {
  type MapView,
  nearerView,
  panView,
  resizedView,
  wholeView,
  zoomView,
  readView,
  writeView,
} from "../../drawings/map/view.ts";
import { fitScene } from "../../drawings/map/world-map.ts";
import { handlePanZoom, toggleFullScreen } from "../gestures.ts";
import { type Highlight, NONE, type Trips } from "../highlight.ts";
import type { MapAct } from "../map-buttons.ts";
import { type CardLinks, MapCard } from "./card.ts";
import { type DrawnMark, SceneDrawing } from "./draw-scene.ts";
import { MapKeys } from "./keys.ts";
import { listenToPointer } from "./pointer.ts";

const ZOOM = 1.6;

export interface MapEvents {
  readonly highlight: Highlight;
  /** Reports the view as in the URL; undefined if it fits the stops. */
  readonly onViewChange: (view: string | undefined) => void;
}

/** A map with pointer, touch and keyboard control. */
export class LiveMap {
  readonly #box: HTMLElement;
  readonly #events: MapEvents;
  readonly #drawing: SceneDrawing;
  readonly #card: MapCard;
  readonly #keys: MapKeys;
  #scene: MapScene | undefined;
  #size: Size = { width: 1, height: 1 };
  #view: MapView | undefined;
  /** Whether the reader has moved it: then it keeps its view. */
  #isMoved = false;
  /** The place whose card is pinned. */
  #pinned: ScenePlace | undefined;
  #frame = 0;

  constructor(box: HTMLElement, links: CardLinks, events: MapEvents) {
    this.#box = box;
    this.#events = events;
    this.#drawing = new SceneDrawing(box.querySelector("svg")!, links);
    this.#card = new MapCard(box, links);
    this.#keys = new MapKeys(box, () => this.#drawing.marks, {
      zoom: (isIn) => this.act(isIn ? "in" : "out"),
      onFocus: (drawn) => this.#point(drawn, "focus"),
      press: this.#press,
      pin: (drawn) => {
        this.#pin(drawn);
        this.#card.element.querySelector("a")?.focus();
      },
      onEscape: () => {
        this.#unpin();
        events.highlight(NONE, "focus");
      },
    });
    this.#followHands(box);
    new ResizeObserver(this.#resize).observe(box);
  }

  #followHands(box: HTMLElement): void {
    handlePanZoom(box, {
      pan: (dx, dy) => this.#setView((view) => panView(view, dx, dy, this.#scene!, this.#size)),
      zoom: (factor, x, y) =>
        this.#setView((view) => zoomView(view, factor, { x, y }, this.#scene!, this.#size)),
      end: this.#write,
    });
    listenToPointer(box, this.#card.element, () => this.#drawing.marks, {
      hover: (drawn) => this.#point(drawn, "pointer"),
      press: this.#press,
      leave: this.#unpin,
    });
  }

  /** Shows other stops, in the view that fits them unless the reader has chosen another. */
  show(scene: MapScene, view?: string): void {
    this.#scene = scene;
    this.#measure();
    const asked = view === undefined ? undefined : readView(view, scene, this.#size);
    this.#isMoved = asked !== undefined;
    this.#view = asked ?? fitScene(scene, this.#size);
    this.#unpin();
    this.#draw();
    this.#box.dataset.live = "";
  }

  highlight(ids: Trips): void {
    this.#drawing.highlight(ids);
  }

  act(what: MapAct): void {
    if (!this.#scene) return;
    const { width, height } = this.#size;
    if (what === "full") void toggleFullScreen(this.#box.parentElement!);
    else if (what === "all") {
      const fit = fitScene(this.#scene, this.#size);
      const isFit = this.#view?.k === fit.k && this.#view.dx === fit.dx && this.#view.dy === fit.dy;
      this.#isMoved = isFit;
      this.#view = isFit ? wholeView(this.#scene, this.#size) : fit;
      this.#drawSoon();
    } else {
      const factor = what === "in" ? ZOOM : 1 / ZOOM;
      const middle = { x: width / 2, y: height / 2 };
      this.#setView((view) => zoomView(view, factor, middle, this.#scene!, this.#size));
    }
    this.#write();
  }

  #setView(change: (view: MapView) => MapView): void {
    if (!this.#scene) return;
    this.#view = change(this.#view!);
    this.#isMoved = true;
    this.#drawSoon();
  }

  /** Not called while dragging: browsers limit history changes to about a hundred per 30 seconds. */
  #write = (): void => {
    if (this.#scene)
      this.#events.onViewChange(
        this.#isMoved ? writeView(this.#view!, this.#scene, this.#size) : undefined,
      );
  };

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#draw);
  }

  #measure(): void {
    this.#size = { width: this.#box.clientWidth, height: this.#box.clientHeight };
  }

  #resize = (): void => {
    const before = this.#size;
    if (!this.#scene) return;
    this.#measure();
    const { width, height } = this.#size;
    if (width === 0 || (width === before.width && height === before.height)) return;
    this.#view = this.#isMoved
      ? resizedView(this.#view!, before, this.#scene, this.#size)
      : fitScene(this.#scene, this.#size);
    this.#draw();
  };

  #draw = (): void => {
    this.#drawing.draw(this.#scene!, this.#view!, this.#size);
    if (this.#pinned) this.#card.move(this.#find(this.#pinned)?.node);
    else this.#card.hide();
    this.#keys.follow();
  };

  #find = (place: ScenePlace): DrawnMark | undefined =>
    this.#drawing.marks.find(({ mark }) => mark.places.includes(place));

  #point(drawn: DrawnMark | undefined, by: "pointer" | "focus"): void {
    this.#events.highlight(drawn ? tripsOf(drawn.mark.places) : NONE, by);
    if (this.#pinned) return;
    if (drawn) this.#card.show(this.#scene!, drawn.mark, drawn.node, false);
    else this.#card.hide();
  }

  /** A mark for several places zooms in on them; one for a single place pins its card. */
  #press = (drawn: DrawnMark): void => {
    const { places } = drawn.mark;
    const nearer = nearerView(places, this.#view!, this.#scene!, this.#size);
    if (nearer) {
      this.#keys.keep(places[0]);
      this.#setView(() => nearer);
      this.#write();
    } else this.#pin(drawn);
  };

  #pin({ mark, node }: DrawnMark): void {
    [this.#pinned] = mark.places;
    this.#events.highlight(tripsOf(mark.places), "pinned");
    this.#card.show(this.#scene!, mark, node, true);
  }

  #unpin = (): void => {
    if (this.#pinned) this.#events.highlight(NONE, "pinned");
    this.#pinned = undefined;
    this.#card.hide();
  };
}

const tripsOf = (places: Cluster): Trips =>
  new Set(places.flatMap(({ stops }) => stops.map(({ trip }) => trip)));
