import type { Item } from "./item.ts";
import type { Purpose } from "./purpose.ts";

/** A form that is opened for a trip, or for an article of which something is known. */
export const ofPurpose = ({ trip, source = {} }: Purpose): Item => ({
  values: source,
  rows: trip ? { trips: [{ values: { person: trip.split("/")[0]!, trip }, rows: {} }] } : {},
});

/** What was typed while the script was on its way stays. */
export function withTyped(item: Item, typed: Item): Item {
  const [first, ...others] = item.rows.trips ?? [];
  const [typedFirst] = typed.rows.trips ?? [];
  const trip: Item = {
    values: { ...first?.values, ...typedFirst?.values },
    rows: first?.rows ?? {},
  };
  return {
    values: { ...item.values, ...typed.values },
    rows: { ...item.rows, trips: [trip, ...others] },
  };
}
