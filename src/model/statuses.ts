import type { TripStatus } from "./trip.ts";

/** Statuses of a trip that was called off as a whole, with nothing reported made. */
export const CALLED_OFF = [
  "cancelled",
  "postponed",
  "denied",
] as const satisfies readonly TripStatus[];

/** Those, and that of a trip which ended before its plan did: of all these, accounts say why. */
export const EXPLAINED = [...CALLED_OFF, "cut short"] as const satisfies readonly TripStatus[];

export const isCalledOff = (status: TripStatus): status is (typeof CALLED_OFF)[number] =>
  (CALLED_OFF as readonly TripStatus[]).includes(status);

export const isExplained = (status: TripStatus): boolean =>
  (EXPLAINED as readonly TripStatus[]).includes(status);
