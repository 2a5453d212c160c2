/**
 * Which side a speaker is on: the traveller's own government, the government of the stop, another
 * authority, or the press.
 */
export const SIDES = ["own", "host", "other official", "press"] as const;
export type Side = (typeof SIDES)[number];

/** A speaker. Copies of one speaker's words have the same `id`: voices count, articles do not. */
export interface Voice {
  /** `NO foreign ministry`, `xinhua`: the same for every spelling and every copy. */
  readonly id: string;
  readonly side: Side;
  /** ISO 3166-1 alpha-2 of the government that it speaks for, if known. */
  readonly country?: string | undefined;
}

/** About intentions, a lower rank outweighs a higher one. */
export const rankOf = ({ side }: Voice): number => SIDES.indexOf(side);
