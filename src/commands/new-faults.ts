// What is wrong with an editor's answer; undefined if nothing is.
import { isFault, readWhen } from "../reading/schema/edtf.ts";
import { TRIP_ID, TRIP_ID_FORM } from "../reading/schema/trip-id.ts";

export const tripFault = (text: string): string | undefined =>
  TRIP_ID.test(text) ? undefined : `unexpected ${text}, expected ${TRIP_ID_FORM}`;

/** What is wrong with a date; undefined if nothing is. */
export function dateFault(text: string): string | undefined {
  const when = readWhen(text);
  if (!isFault(when)) return undefined;
  return when.hint ? `${when.message}, ${when.hint}` : when.message;
}
