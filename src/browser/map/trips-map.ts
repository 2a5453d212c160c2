import { centreFor } from "../../drawings/map/centre.ts";
import type { MapScene, SceneData } from "../../drawings/map/scene.ts";
import { type CountryName, type SceneTrip, worldScene } from "../../drawings/map/world-scene.ts";
import { worldName } from "../../drawings/map/world-shape.ts";
import { causes, outcomes, statuses } from "#spoken/outcomes.ts";
import { map as words } from "#spoken/map.ts";
import type { Trips } from "../highlight.ts";
import type { MapAct } from "../map-buttons.ts";
import { LiveMap, type MapEvents } from "./live-map.ts";

/** The data that a map shows. */
export interface Shown {
  readonly data: SceneData;
  readonly trips: readonly SceneTrip[];
  /** The view as in the URL; undefined to fit the trips. */
  readonly view?: string | undefined;
}

const SPOKEN = { ...words, outcomes, causes, statuses };

/** The map of some trips, on a world map centred so that none of them is cut. */
export class TripsMap {
  readonly #root: string;
  readonly #live: LiveMap;
  #names: readonly CountryName[] = [];
  #shown: Shown | undefined;
  readonly #lands = new Set<number>();

  constructor(box: HTMLElement, base: string, events: MapEvents) {
    this.#root = box.dataset.root!;
    this.#live = new LiveMap(
      box,
      {
        land: (name) => this.#landUrl(name),
        trip: (id) => `${base}trips/${id}/`,
        country: (code) => `${base}countries/${code.toLowerCase()}/`,
      },
      events,
    );
  }

  #landUrl = (name: string): string => `${this.#root}maps/${name}.svg`;

  /** Optional: a map without country names still shows its trips. */
  async loadNames(): Promise<void> {
    const answer = await fetch(`${this.#root}maps/names.json`).catch(() => undefined);
    if (answer?.ok) this.#names = (await answer.json()) as readonly CountryName[];
  }

  async show(shown: Shown): Promise<void> {
    this.#shown = shown;
    const [scale, x, y, own] = shown.data.frame;
    const centre = centreFor(legLongitudes(shown), own);
    const isThere = centre === own || (await this.#prepareLand(centre));
    // Other trips may have been chosen while loading.
    if (this.#shown !== shown) return;
    const data = isThere ? { ...shown.data, frame: [scale, x, y, centre] as const } : shown.data;
    this.#live.show(this.#sceneOf(data, shown), shown.view);
  }

  highlight(ids: Trips): void {
    this.#live.highlight(ids);
  }

  act(what: MapAct): void {
    this.#live.act(what);
  }

  #sceneOf = (data: SceneData, { trips }: Shown): MapScene =>
    worldScene(data, trips, this.#names, SPOKEN);

  /** Whether the land around a meridian could be loaded; if not, the map stays as built. */
  async #prepareLand(centre: number): Promise<boolean> {
    if (this.#lands.has(centre)) return true;
    const answer = await fetch(this.#landUrl(worldName(centre))).catch(() => undefined);
    if (answer?.ok) this.#lands.add(centre);
    return answer?.ok ?? false;
  }
}

/** The longitudes of both ends of all legs. */
const legLongitudes = ({
  data: { places },
  trips,
}: Shown): readonly (readonly [number, number])[] =>
  trips.flatMap(({ legs }) =>
    legs.map(({ from, to }) => [places[from]![2] / 100, places[to]![2] / 100] as const),
  );
