/** The ids of highlighted trips. */
export type Trips = ReadonlySet<string>;

/** Sources of highlights by precedence: the pointer, keyboard focus, and a pinned choice. */
const POINTERS = ["pointer", "focus", "pinned"] as const;
type Pointing = (typeof POINTERS)[number];

/** Sets the trips that one source highlights; an empty set clears it. */
export type Highlight = (trips: Trips, by: Pointing) => void;

export const NONE: Trips = new Set<string>();

/** Highlights the trips under the pointer; else those with keyboard focus, else those pinned. */
export function highlighter(show: (trips: Trips) => void): Highlight {
  const pointed = new Map<Pointing, Trips>();
  return (trips, by) => {
    pointed.set(by, trips);
    const strongest = POINTERS.find((each) => (pointed.get(each)?.size ?? 0) > 0);
    show((strongest && pointed.get(strongest)) ?? NONE);
  };
}
