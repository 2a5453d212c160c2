import { readTrips } from "../../src/browser/home-trips.ts";
import { encodeHome, type HomeEntry } from "../../src/drawings/home/home-data.ts";
import { nameOutlines } from "../../src/drawings/map/country-sizes.ts";
import type { MapScene } from "../../src/drawings/map/scene.ts";
import { worldScene } from "../../src/drawings/map/world-scene.ts";
import type { Trip } from "../../src/model/trip.ts";
import { map as words } from "../../src/words/en/map.ts";
import { en } from "../../src/words/en/messages.ts";

const WORDS = { ...words, outcomes: en.outcomes, causes: en.causes, statuses: en.statuses };

/** A trip by Ada Quill of Norway. */
export const entryOf = (trip: Trip): HomeEntry => ({
  trip,
  title: `Ada Quill's trip ${trip.id}`,
  person: { id: trip.person, name: "Ada Quill", aliases: [], country: "NO", offices: [] },
  sources: 1,
});

/** Trips as on the world map. */
export function sceneOf(entries: readonly HomeEntry[]): MapScene {
  const data = encodeHome(entries, en);
  return worldScene(data, readTrips(data), nameOutlines(en), WORDS);
}
