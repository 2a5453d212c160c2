import type { Explanation } from "./explanation.ts";
import type { Stop } from "./stop.ts";
import type { Trip } from "./trip.ts";

/** Every reason given for what became of a trip as a whole, including for what was later made good. */
export const reasonsOfTrip = ({ explanations, history }: Trip): readonly Explanation[] => [
  ...explanations,
  ...history.flatMap((event) => (event.stop === undefined ? event.explanations : [])),
];

/** The same for one of its stops. */
export const reasonsOfStop = (
  { history }: Trip,
  { id, notVisited }: Stop,
): readonly Explanation[] => [
  ...(notVisited?.explanations ?? []),
  ...history.flatMap((event) => (event.stop === id ? event.explanations : [])),
];
