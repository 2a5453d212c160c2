/** The ids of highlighted trips. */
export type Trips = ReadonlySet<string>;

/** Sources of highlights by precedence: the pointer, keyboard focus, and a pinned choice. */
const SOURCES = ["pointer", "focus", "pinned"] as const;
type Source = (typeof SOURCES)[number];

/** Sets the trips that one source highlights; an empty set clears it. */
export type Highlight = (trips: Trips, by: Source) => void;

export const NONE: Trips = new Set<string>();

/** Highlights the trips under the pointer; else those with keyboard focus, else those pinned. */
export function highlighter(show: (trips: Trips) => void): Highlight {
  const pointed = new Map<Source, Trips>();
  return (trips, by) => {
    pointed.set(by, trips);
    const strongest = SOURCES.find((each) => (pointed.get(each)?.size ?? 0) > 0);
    show((strongest && pointed.get(strongest)) ?? NONE);
  };
}
