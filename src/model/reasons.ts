import type { Explanation } from "./explanation.ts";
import type { Stop } from "./stop.ts";
import type { Trip } from "./trip.ts";

/** Every reason that anyone gave for what became of a trip as a whole, also of what was made good later. */
export const reasonsOfTrip = ({ explanations, history }: Trip): readonly Explanation[] => [
  ...explanations,
  ...history.flatMap((event) => (event.stop === undefined ? event.explanations : [])),
];

/** The same of one of its stops. */
export const reasonsOfStop = (
  { history }: Trip,
  { id, notVisited }: Stop,
): readonly Explanation[] => [
  ...(notVisited?.explanations ?? []),
  ...history.flatMap((event) => (event.stop === id ? event.explanations : [])),
];
