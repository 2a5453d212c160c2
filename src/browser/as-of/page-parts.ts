import type { Size } from "../../drawings/map/projections.ts";

/** The parts of a page that depend on the day of knowledge, by name in `data-now`, with their current content. */
export class PageParts {
  readonly #main: HTMLElement;
  readonly #now: ReadonlyMap<HTMLElement, readonly ChildNode[]>;
  readonly #maps: readonly { readonly holder: Element; readonly drawing: Element }[];

  constructor(main: HTMLElement) {
    this.#main = main;
    this.#now = new Map(
      [...main.querySelectorAll<HTMLElement>("[data-now]")].map((part) => [
        part,
        [...part.childNodes],
      ]),
    );
    this.#maps = [...main.querySelectorAll("#map svg.drawing")].map((drawing) => ({
      holder: drawing.parentElement!,
      drawing,
    }));
    // Keep the height of the lede, so that nothing below moves up where an earlier one is shorter.
    const lede = this.#part("lede");
    if (lede) lede.style.minHeight = `${lede.getBoundingClientRect().height}px`;
  }

  replace(name: string, nodes: readonly (Node | string)[]): void {
    const part = this.#part(name);
    if (!part) return;
    part.replaceChildren(...nodes);
    setShown(part, nodes.length > 0);
  }

  restore(): void {
    for (const [part, nodes] of this.#now) {
      part.replaceChildren(...nodes);
      setShown(part, nodes.length > 0);
    }
    for (const { holder, drawing } of this.#maps)
      holder.querySelector("svg.drawing")?.replaceWith(drawing);
    for (const part of this.#onlyNow()) part.hidden = false;
  }

  showNothing(text: string): void {
    for (const part of this.#now.keys()) {
      part.replaceChildren();
      setShown(part, false);
    }
    this.replace("lede", [text]);
  }

  redrawMaps(draw: (map: Size) => SVGElement): void {
    for (const { holder, drawing } of this.#maps) {
      const { width, height } = (drawing as SVGSVGElement).viewBox.baseVal;
      holder.querySelector("svg.drawing")!.replaceWith(draw({ width, height }));
    }
  }

  hideLater(): void {
    for (const part of this.#onlyNow()) part.hidden = true;
  }

  keep(name: string, shown: readonly boolean[]): void {
    const items = this.#main.querySelectorAll<HTMLElement>(`[data-list="${name}"] > ol > li`);
    for (const [index, item] of items.entries()) item.hidden = shown[index] === false;
  }

  drawings = (): readonly SVGElement[] => [
    ...this.#main.querySelectorAll<SVGElement>("svg.drawing"),
  ];

  #part = (name: string): HTMLElement | undefined =>
    [...this.#now.keys()].find((part) => part.dataset.now === name);

  /** Parts that exist only in current knowledge. */
  #onlyNow = (): Iterable<HTMLElement> =>
    this.#main.querySelectorAll<HTMLElement>("[data-only-now]");
}

/** Hides a part together with its heading. */
function setShown(part: HTMLElement, isShown: boolean): void {
  (part.closest<HTMLElement>("section[data-part]") ?? part).hidden = !isShown;
}
