import type { Outlet, Person } from "../model/records.ts";
import type { PlaceIndex } from "./place-index.ts";

/** What entries may refer to. A register that could not be read is undefined, and nothing is checked against it. */
export interface Registers {
  readonly people: ReadonlyMap<string, Person>;
  /** The ids of all people with a file, including those with errors. */
  readonly peopleIds: ReadonlySet<string>;
  readonly outlets: ReadonlyMap<string, Outlet> | undefined;
  readonly places: PlaceIndex | undefined;
}
