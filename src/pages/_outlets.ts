import type { StopEntry } from "../components/trip-entry.ts";
import type { Site } from "./_site.ts";

/** The stops of which every claim comes from one outlet. */
export const restingOn = (outlet: string, { entries, articles }: Site): readonly StopEntry[] =>
  entries
    .flatMap((entry) => entry.trip.stops.map((stop) => ({ entry, stop })))
    .filter(({ stop }) =>
      stop.claims.every(({ article }) => articles.get(article)?.source.outlet === outlet),
    );
