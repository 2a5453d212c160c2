import type { TripId } from "../../model/claim.ts";
import { eachClaim, rawGroups, textAt } from "../raw-claims.ts";
import { TRIP_ID } from "../schema/trip-id.ts";
import type { Path, Tree } from "../yaml/tree.ts";

interface Mention {
  readonly trip: TripId;
  readonly path: Path;
}

/** What other entries must be consistent with: the trips it reports and refers to, and its source's URL. */
export interface Mentions {
  /** The id that was kept when its file was moved. */
  readonly id: string | undefined;
  readonly trips: readonly Mention[];
  /** Trips that it was postponed to, or that were the same journey. */
  readonly linked: readonly Mention[];
  readonly corrects: readonly { readonly article: string; readonly path: Path }[];
  readonly url: string | undefined;
}

export function mentionsOf(tree: Tree): Mentions {
  const mention = (trip: string | undefined, path: Path): readonly Mention[] =>
    trip !== undefined && TRIP_ID.test(trip) ? [{ trip: trip as TripId, path }] : [];
  return {
    id: textAt(tree.value, ["id"]),
    trips: rawGroups(tree).flatMap((group, index) =>
      mention(textAt(group, ["trip"]), ["trips", index, "trip"]),
    ),
    linked: eachClaim(tree).flatMap(({ kind, fields, path }) => {
      if (kind === "postponed") return mention(textAt(fields, ["to"]), [...path, "to"]);
      return kind === "with" ? mention(textAt(fields, ["trip"]), path) : [];
    }),
    corrects: correctsOf(tree),
    url: textAt(tree.value, ["source", "url"]),
  };
}

function correctsOf(tree: Tree): Mentions["corrects"] {
  const path = ["source", "corrects"];
  const one = textAt(tree.value, path);
  if (one !== undefined) return [{ article: one, path }];
  const places: Mentions["corrects"][number][] = [];
  for (let n = 0; ; n += 1) {
    const article = textAt(tree.value, [...path, n]);
    if (article === undefined) return places;
    places.push({ article, path: [...path, n] });
  }
}
