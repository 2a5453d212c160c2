import { quadtree } from "d3";
import type { Cluster, ScenePlace } from "./scene.ts";
import type { Tone } from "../../model/outcomes.ts";

/** Unreported stops cluster from farther away by this factor: of all marks they say the least. */
const QUIET_REACH = 1.7;

const isQuiet = ({ stops }: ScenePlace): boolean =>
  stops.every(({ tone }) => tone === "unreported");

/** What leads a cluster: changed stops, then stops made, then unreported ones. */
function rankOf(place: ScenePlace): number {
  if (isQuiet(place)) return 2;
  return place.stops.some(({ tone }) => tone !== "made" && tone !== "unreported") ? 0 : 1;
}

/** Clusters places within reach of one that says more; each belongs to one cluster, prominent ones first. */
export function clusterPlaces(places: readonly ScenePlace[], reach: number): readonly Cluster[] {
  const ranked = places
    .map((place) => ({ place, rank: rankOf(place) }))
    .sort((a, b) => a.rank - b.rank || b.place.stops.length - a.place.stops.length)
    .map(({ place }) => place);
  const tree = quadtree<ScenePlace>(
    ranked,
    ({ x }) => x,
    ({ y }) => y,
  );
  const left = new Set(ranked);
  return ranked.flatMap((lead): Cluster[] => {
    if (!left.delete(lead)) return [];
    const others: ScenePlace[] = [];
    const far = reach * QUIET_REACH;
    tree.visit((node, x0, y0, x1, y1) => {
      if (!node.length)
        for (let leaf: typeof node | undefined = node; leaf; leaf = leaf.next) {
          const { data } = leaf;
          const distance = Math.hypot(data.x - lead.x, data.y - lead.y);
          if (distance <= (isQuiet(data) ? far : reach) && left.delete(data)) others.push(data);
        }
      return x0 > lead.x + far || x1 < lead.x - far || y0 > lead.y + far || y1 < lead.y - far;
    });
    return [[lead, ...others]];
  });
}

const ORDER: readonly Tone[] = [
  "missed",
  "disputed",
  "added",
  "upcoming",
  "made",
  "virtual",
  "unreported",
];

/** The tone of the majority of reported stops; without one, the tone that readers look for first. */
export function toneOfStops(tones: readonly Tone[]): Tone {
  const reported = tones.filter((tone) => tone !== "unreported");
  const counted = reported.length > 0 ? reported : tones;
  const isMost = (tone: Tone): boolean =>
    counted.filter((each) => each === tone).length * 2 > counted.length;
  return ORDER.find(isMost) ?? ORDER.find((tone) => counted.includes(tone))!;
}
