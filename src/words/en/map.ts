/** Text of maps of many trips, and of the charts next to them. */
export const map = {
  comma: ", ",
  count: (n: number, outcome: string): string => `${n} ${outcome}`,
  /** `Kenya: 5 stops, 1 skipped` */
  stopsIn: (where: string, stops: number, counts: readonly string[]): string =>
    `${where}: ${[`${stops} ${stops === 1 ? "stop" : "stops"}`, ...counts].join(", ")}`,
  /** `Somalia: Wang Yi, January 2026, skipped` */
  stopOf: (where: string, told: readonly string[]): string => `${where}: ${told.join(", ")}`,
  /** `Brussels and 3 places nearby` */
  nearby: (name: string, others: number): string =>
    `${name} and ${others} ${others === 1 ? "place" : "places"} nearby`,
  worldSummary: (stops: number, trips: number): string =>
    `Map of ${stops} ${stops === 1 ? "stop" : "stops"} on ${trips} ${trips === 1 ? "trip" : "trips"}.`,
  moreStops: (n: number): string => `and ${n} more`,
  /** Before the title of a trip that stays selected on map, timeline and table. */
  chosen: "Selected:",
  leave: "Clear selection",
  /** A link to the country's page. */
  allOf: (country: string): string => `All visits to ${country}`,
};
