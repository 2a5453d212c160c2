/** The ids of the trips that something points at. */
export type Trips = ReadonlySet<string>;

/** What points at trips: a pointer, or what the keyboard is on. */
export type Pointing = "pointer" | "focus";

/** Tells of trips that are pointed at, and by what; none where that points no more. */
export type Light = (trips: Trips, by: Pointing) => void;

export const NONE: Trips = new Set<string>();

/** Lights the trips under the pointer; where there are none, those that the keyboard is on. */
export function lighting(show: (trips: Trips) => void): Light {
  const pointed = { pointer: NONE, focus: NONE };
  return (trips, by) => {
    pointed[by] = trips;
    show(pointed.pointer.size > 0 ? pointed.pointer : pointed.focus);
  };
}
