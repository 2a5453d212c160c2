import { slugOf } from "../geography/fold-name.ts";

/** `TZ/dar-es-salaam`. */
export const placeId = (country: string, name: string): string => `${country}/${slugOf(name)}`;

/** Whether something of a name is left in an address. */
const hasLetter = (name: string): boolean => slugOf(name) !== "";

/** The id of a place on file: of the first of its names that an address can have. */
export const namedPlaceId = ({
  country,
  name,
  aliases,
}: Readonly<Record<"country" | "name", string> & { aliases: readonly string[] }>): string =>
  placeId(country, [name, ...aliases].find(hasLetter) ?? name);
