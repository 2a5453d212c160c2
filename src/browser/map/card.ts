import type { MapLinks } from "../../drawings/map/draw.ts";
import { drawMark } from "../../drawings/draw-mark.ts";
import type { MapScene, ScenePlace, SceneStop } from "../../drawings/map/scene.ts";
import type { WorldMark } from "../../drawings/map/world-map.ts";
import { map as words } from "#spoken/map.ts";
import { svgNode, html } from "../node.ts";
import { placeTip, whenMoved } from "../tip-place.ts";

/** More stops are left to the table. */
const MAX_ROWS = 6;
const ICON = 14;

export type CardLinks = MapLinks & {
  readonly trip: (id: WorldMark["trip"]) => string;
  readonly country: (code: string) => string;
};

/** The card beside a mark: who was or was to be there, when, the outcome, and links. */
export class MapCard {
  readonly #card = html("div", { class: "map-card-tip", popover: "manual" });
  readonly #links: CardLinks;
  #node: Element | undefined;

  constructor(box: HTMLElement, links: CardLinks) {
    this.#links = links;
    box.append(this.#card);
    whenMoved(() => this.#place());
  }

  get element(): HTMLElement {
    return this.#card;
  }

  show(scene: MapScene, { places }: WorldMark, node: Element, isPinned: boolean): void {
    const [lead] = places;
    const stops = places.flatMap((place) => place.stops.map((stop) => ({ place, stop })));
    const rows = stops
      .slice(0, MAX_ROWS)
      .map(({ place, stop }) => this.#row(scene, place, stop, places.length > 1));
    const countries = new Map(places.map((place) => [place.country, place.countryName]));
    this.#card.replaceChildren(
      html("strong", {}, scene.nameOf(places)),
      html("ul", {}, ...rows),
      ...(stops.length > MAX_ROWS ? [html("p", {}, words.moreStops(stops.length - MAX_ROWS))] : []),
      html(
        "p",
        {},
        html(
          "a",
          { href: this.#links.country(lead.country) },
          words.allOf(countries.get(lead.country)!),
        ),
      ),
    );
    this.#card.classList.toggle("pinned", isPinned);
    this.#node = node;
    this.#place();
  }

  /** The mark was redrawn. */
  move(node: Element | undefined): void {
    this.#node = node;
    this.#place();
  }

  hide(): void {
    this.move(undefined);
  }

  #row(scene: MapScene, place: ScenePlace, stop: SceneStop, isNamed: boolean): HTMLElement {
    const { who, dates } = scene.tell(stop.trip);
    const { symbol, tone, outcome, causes } = stop;
    const at = { x: ICON / 2, y: ICON / 2, radius: ICON / 2, symbol, tone };
    const details = [...(isNamed ? [place.name] : []), outcome, ...causes];
    return html(
      "li",
      {},
      svgIcon(drawMark(svgNode, at)),
      html(
        "span",
        {},
        html("a", { href: this.#links.trip(stop.trip) }, who),
        dates && words.comma + dates,
      ),
      html("span", { class: "detail" }, details.join(words.comma)),
    );
  }

  #place(): void {
    const card = this.#card;
    card.togglePopover(this.#node !== undefined);
    // There is no card while the map moves, so nothing to lay out.
    if (!this.#node) return;
    const room = new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight);
    const mark = this.#node.getBoundingClientRect();
    const { x, y } = placeTip(mark, card.getBoundingClientRect(), room, []);
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
  }
}

const svgIcon = (mark: SVGElement): SVGElement =>
  svgNode("svg", { width: ICON, height: ICON, class: "mark-icon", "aria-hidden": "true" }, mark);
