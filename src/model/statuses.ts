export const TRIP_STATUSES = [
  "upcoming",
  "under way",
  "completed",
  "cut short",
  "partly reported",
  "postponed",
  "cancelled",
  "denied",
  "unreported",
] as const;

export type TripStatus = (typeof TRIP_STATUSES)[number];

/** Statuses of a trip that was called off as a whole, with nothing reported made. */
export const CALLED_OFF = [
  "cancelled",
  "postponed",
  "denied",
] as const satisfies readonly TripStatus[];

/** Statuses that come with a reason: those, and that of a trip that ended before its plan did. */
export const EXPLAINED = [...CALLED_OFF, "cut short"] as const satisfies readonly TripStatus[];

export const isCalledOff = (status: TripStatus): status is (typeof CALLED_OFF)[number] =>
  (CALLED_OFF as readonly TripStatus[]).includes(status);

export const isExplained = (status: TripStatus): boolean =>
  (EXPLAINED as readonly TripStatus[]).includes(status);
