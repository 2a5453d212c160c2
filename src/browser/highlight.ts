/** The ids of the trips that something points at. */
export type Trips = ReadonlySet<string>;

/** What points at trips, the strongest first: a pointer, what the keyboard is on, or a choice that stays. */
const POINTERS = ["pointer", "focus", "pinned"] as const;
type Pointing = (typeof POINTERS)[number];

/** Reports trips that are pointed at, and by what; none where that points no more. */
export type Highlight = (trips: Trips, by: Pointing) => void;

export const NONE: Trips = new Set<string>();

/** Highlights the trips under the pointer; where there are none, those that the keyboard is on, else those chosen. */
export function highlighter(show: (trips: Trips) => void): Highlight {
  const pointed = new Map<Pointing, Trips>();
  return (trips, by) => {
    pointed.set(by, trips);
    const strongest = POINTERS.find((each) => (pointed.get(each)?.size ?? 0) > 0);
    show((strongest && pointed.get(strongest)) ?? NONE);
  };
}
