import type { TripId } from "../model/claim.ts";
import { eachClaim, rawGroups, textAt } from "./raw-claims.ts";
import { TRIP_ID } from "./trip-id.ts";
import type { Path, Tree } from "./yaml-tree.ts";

export interface Mention {
  readonly trip: TripId;
  readonly path: Path;
}

/** What other entries must agree with: the trips it tells of, those it points to, and its source's address. */
export interface Mentions {
  readonly trips: readonly Mention[];
  readonly postponedTo: readonly Mention[];
  readonly url: string | undefined;
}

export function mentionsOf(tree: Tree): Mentions {
  const mention = (trip: string | undefined, path: Path): readonly Mention[] =>
    trip !== undefined && TRIP_ID.test(trip) ? [{ trip: trip as TripId, path }] : [];
  return {
    trips: rawGroups(tree).flatMap((group, index) =>
      mention(textAt(group, ["trip"]), ["trips", index, "trip"]),
    ),
    postponedTo: eachClaim(tree).flatMap(({ kind, fields, path }) =>
      kind === "postponed" ? mention(textAt(fields, ["to"]), [...path, "to"]) : [],
    ),
    url: textAt(tree.value, ["source", "url"]),
  };
}
