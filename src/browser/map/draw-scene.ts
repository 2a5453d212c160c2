import {
  drawOverlay,
  drawLeg,
  drawMapParts,
  type MapLinks,
  transformOf,
} from "../../drawings/map/draw.ts";
import type { Size } from "../../drawings/map/projections.ts";
import type { MapScene } from "../../drawings/map/scene.ts";
import type { MapView } from "../../drawings/map/view.ts";
import { layOutWorldMap, type WorldMark } from "../../drawings/map/world-map.ts";
import { svgNode } from "../node.ts";

export interface DrawnMark {
  readonly mark: WorldMark;
  readonly node: SVGElement;
}

/** The built map, redrawn for other stops and from other views. */
export class SceneDrawing {
  readonly #svg: SVGSVGElement;
  readonly #links: MapLinks;
  #scene: MapScene | undefined;
  #below!: Element;
  #above!: Element;
  #lit: ReadonlySet<string> = new Set();
  #marks: readonly DrawnMark[] = [];

  constructor(svg: SVGSVGElement, links: MapLinks) {
    this.#svg = svg;
    this.#links = links;
  }

  /** From last drawn to first, that is, topmost first. */
  get marks(): readonly DrawnMark[] {
    return this.#marks;
  }

  draw(scene: MapScene, view: MapView, box: Size): void {
    const map = layOutWorldMap(scene, box, view);
    if (scene === this.#scene) {
      this.#below.setAttribute("transform", transformOf(view));
      this.#above.replaceChildren(...drawOverlay(svgNode, map, this.#links));
    } else {
      const land = this.#svg.querySelector(".land");
      this.#svg.setAttribute("aria-label", scene.summary);
      this.#svg.replaceChildren(...drawMapParts(svgNode, map, this.#links));
      if (land) keepLand(this.#svg, land);
      [this.#below, this.#above] = this.#svg.children as unknown as [Element, Element];
    }
    this.#svg.setAttribute("viewBox", `0 0 ${box.width} ${box.height}`);
    const nodes = [...this.#above.children].slice(-map.marks.length) as SVGElement[];
    this.#marks = map.marks.map((mark, index) => ({ mark, node: nodes[index]! }));
    if (scene !== this.#scene) {
      this.#scene = scene;
      this.#highlightWays();
    }
    this.#highlightMarks();
  }

  /** Highlights the stops and legs of some trips. */
  highlight(ids: ReadonlySet<string>): void {
    if (ids.symmetricDifference(this.#lit).size === 0) return;
    this.#lit = ids;
    if (!this.#scene) return;
    this.#highlightWays();
    this.#highlightMarks();
  }

  #highlightWays(): void {
    for (const old of this.#below.querySelectorAll(".lit")) old.remove();
    const legs = this.#scene!.legsOf(this.#lit);
    this.#below.append(...legs.map((leg) => drawLeg(svgNode, leg, "lit")));
    this.#svg.classList.toggle("has-lit", this.#lit.size > 0);
  }

  #highlightMarks(): void {
    if (this.#lit.size === 0 && !this.#above.querySelector(".lit")) return;
    for (const { mark, node } of this.#marks)
      node.classList.toggle(
        "lit",
        mark.places.some(({ stops }) => stops.some(({ trip }) => this.#lit.has(trip))),
      );
  }
}

/** Reuses the land already in the page instead of fetching and parsing it again. */
function keepLand(svg: SVGSVGElement, land: Element): void {
  const drawn = svg.querySelector(".land")!;
  if (drawn.getAttribute("href") !== land.getAttribute("href")) return;
  drawn.replaceWith(land);
}
